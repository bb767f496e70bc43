import AssessmentKit

/// `assess demo`: the main job from end to end, on answers that nobody gave.
enum DemoCommand {
  static let spec = CommandSpec(
    ["demo"],
    group: .system,
    summary: "Show what assess does, with answers that nobody gave",
    discussion: [
      .paragraph(
        "Proves an instrument by its own cases, scores a thousand synthetic records, explains one "
          + "of them and says what to try next. Needs no file, no network and no passphrase, and "
          + "writes no file. Every figure it shows is synthetic."
      )
    ],
    examples: [Example("assess demo", "See it.")],
    seeAlso: ["instrument test", "score", "explain"],
    parallel: run
  )

  private static let instrument = "starting-points"
  private static let records = 1000
  private static let shares = ["0.05", "0.1", "0.2"]

  @Sendable private static func run(
    _ arguments: Arguments,
    _ console: Console
  ) async throws -> ExitCode {
    let source = InstrumentSource(arguments, console)
    let loaded = try source.load(instrument).instrument
    let isProven = try prove(loaded, source, console)
    let answers = try await scoreSample(loaded, console)
    try explainOne(loaded, answers, console)
    try closing(console)
    return isProven ? .done : .problemsFound
  }

  private static func heading(_ number: Int, _ text: String, _ console: Console) throws {
    try console.print("")
    try console.print("\(number). \(text)")
    try console.print("")
  }

  /// Runs the cases that the program carries.
  private static func prove(
    _ loaded: Instrument,
    _ source: InstrumentSource,
    _ console: Console
  ) throws -> Bool {
    try console.print("assess \(EngineVersion.current): every woman in this demo is made up.")
    try heading(1, "The instrument proves itself", console)
    let text = try source.builtInCases(of: "\(loaded.id)@\(loaded.version)") ?? ""
    let cases = try CaseFile.read(Array(text.utf8), file: "cases worked by hand")
    let report = CaseRunner(loaded, file: "cases worked by hand").run(cases)
    console.report(report.findings)
    try console.print(
      "   \(loaded.id) \(loaded.version): \(report.cases) cases worked out by hand, "
        + "\(report.checks) comparisons, \(report.failed.count) not met."
    )
    try console.print("   Evidence that it works with women: \(EvidenceStatus.none.rawValue) yet.")
    return report.findings.isEmpty
  }

  /// Scores synthetic records with more and more open answers; gives those with one in ten.
  private static func scoreSample(
    _ loaded: Instrument,
    _ console: Console
  ) async throws -> [UInt8] {
    try heading(2, "\(records) synthetic records, scored as a batch", console)
    try console.print("   open answers   areas whose band is certain   SYNTHETIC")
    var kept: [UInt8] = []
    for share in shares {
      let answers = try sample(loaded, share)
      if share == "0.1" { kept = answers }
      let summary = try await score(loaded, answers)
      try console.print("   \(percent(share))            \(certain(summary))")
    }
    try console.print("")
    try console.print("   A band is stated only when no open answer could change it.")
    try console.print("   An empty form has no score at all: not 0.")
    return kept
  }

  private static func sample(_ loaded: Instrument, _ share: String) throws -> [UInt8] {
    var simulation = try Simulation(
      loaded,
      seed: 2026,
      missingShare: Rational(decimal: share) ?? .zero
    )
    var bytes = simulation.header(.csv)
    for _ in 0..<records { simulation.appendRecord(.csv, to: &bytes) }
    return bytes
  }

  private static func score(
    _ loaded: Instrument,
    _ answers: [UInt8]
  ) async throws -> BatchSummary {
    var options = BatchOptions()
    options.workers = Processors.count
    var target = SinkTarget(result: MemorySink())
    return try await BatchScorer(loaded, options: options)
      .score(MemorySource(answers), into: &target)
  }

  private static func percent(_ share: String) -> String {
    let number = Rational(decimal: share).flatMap { try? $0.multiplied(by: Rational(100)) }
    let text = (number?.exactText ?? share) + "%"
    return text + String(repeating: " ", count: max(0, 3 - text.count))
  }

  private static func certain(_ summary: BatchSummary) -> String {
    guard summary.banded > 0 else { return "none" }
    let tenths = (summary.certain * 1000 + summary.banded / 2) / summary.banded
    return "\(summary.certain) of \(summary.banded) (\(tenths / 10).\(tenths % 10)%)"
  }

  /// Explains one record, the first three areas of it.
  private static func explainOne(
    _ loaded: Instrument,
    _ answers: [UInt8],
    _ console: Console
  ) throws {
    try heading(3, "One record, every point explained (SYNTHETIC)", console)
    let scorer = try BatchScorer(loaded, options: BatchOptions())
    guard let trace = try scorer.explain("sim_0000003", in: MemorySource(answers)) else { return }
    let language = try InstrumentLanguage.chosen(nil, loaded)
    let text = ExplanationText(loaded, language: language, width: console.width - 3)
    let blocks = text.render(trace, record: "sim_0000003").split(
      separator: "\n\n",
      omittingEmptySubsequences: true
    )
    for block in blocks.prefix(4) {
      for line in block.split(separator: "\n") { try console.print("   \(line)") }
      try console.print("")
    }
    try console.print("   ... and the other areas in the same way.")
  }

  private static func closing(_ console: Console) throws {
    try heading(4, "What to try next", console)
    let next = [
      ("assess instrument show \(instrument)", "read every question"),
      ("assess template \(instrument) -o answers.csv", "an empty file for answers"),
      ("assess simulate \(instrument) --n 50 --seed 1 -o practice.csv", "answers to practise on"),
      ("assess score practice.csv --instrument \(instrument)", "score them"),
      ("assess help", "everything else"),
    ]
    for (command, what) in next {
      try console.print("   \(command)")
      try console.print("       \(what)")
    }
    try console.print("")
    try console.print("Nothing here describes a real woman. No file was written.")
  }
}
