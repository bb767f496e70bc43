import AssessmentKit

/// `assess version`: which program this is.
enum VersionCommand {
  static let spec = CommandSpec(
    ["version"],
    group: .system,
    summary: "Show the version of assess",
    discussion: [
      .heading("JSON"),
      .paragraph(
        "One object on one line: assess (the version), format (the newest instrument format that "
          + "is read), swift (the compiler's language version) and platform."
      ),
    ],
    examples: [
      Example("assess version", "The version in words."),
      Example("assess version --json", "The same for a program."),
    ],
    hasJSON: true,
    run: run
  )

  @Sendable private static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    try console.print(arguments.flag("json") ? json : text)
    return .done
  }

  private static var text: String {
    "assess \(EngineVersion.current) (instrument format \(EngineVersion.instrumentFormat), "
      + "\(Platform.name))"
  }

  private static var json: String {
    "{\"assess\":\"\(EngineVersion.current)\",\"format\":\(EngineVersion.instrumentFormat),"
      + "\"swift\":\"\(Platform.swift)\",\"platform\":\"\(Platform.name)\"}"
  }
}

/// What the program was built with and for.
private enum Platform {
  static var name: String { "\(system)-\(processor)" }

  static var swift: String {
    #if compiler(>=6.4)
      "6.4 or later"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }

  private static var system: String {
    #if os(Linux)
      "linux"
    #elseif os(macOS)
      "macos"
    #else
      "other"
    #endif
  }

  private static var processor: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #else
      "other"
    #endif
  }
}
