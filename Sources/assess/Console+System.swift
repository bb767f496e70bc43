#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Console {
  /// The console of the real process, with the named environment variables.
  static func system(variables: [String]) -> Console {
    let terminals = Set(Stream.allCases.filter { isatty($0.descriptor) == 1 })
    let environment = readEnvironment(variables)
    let settings = ConsoleSettings(environment)
    let limit = terminals.contains(.output) ? 0 : 1 << 16
    var console = Console(
      out: BufferedSink(DescriptorSink(Stream.output.descriptor), limit: limit),
      err: BufferedSink(DescriptorSink(Stream.error.descriptor), limit: 0),
      input: DescriptorSource(Stream.input.descriptor),
      terminals: terminals,
      width: settings.width(terminal: terminalWidth()),
      environment: environment,
      workingDirectory: currentDirectory()
    )
    console.programDirectory = programDirectory()
    console.ascii = settings.ascii
    console.colourAllowed = settings.colourAllowed
    return console
  }

  /// The directory of the running program; `nil` where the system does not tell.
  private static func programDirectory() -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return nil }
    let path = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  private static func readEnvironment(_ names: [String]) -> [String: String] {
    var result: [String: String] = [:]
    for name in names {
      guard let value = unsafe getenv(name) else { continue }
      unsafe result[name] = String(cString: value)
    }
    return result
  }

  private static func terminalWidth() -> Int? {
    var size = winsize()
    guard unsafe ioctl(Stream.output.descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// The working directory, or `.` when it was removed or cannot be read.
  private static func currentDirectory() -> String {
    guard let path = unsafe getcwd(nil, 0) else { return "." }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}

extension Console.Stream {
  fileprivate var descriptor: Int32 {
    switch self {
    case .input: 0
    case .output: 1
    case .error: 2
    }
  }
}
