import AssessmentKit

/// Everything a command may touch outside itself: streams, terminal, environment.
///
/// A command gets one console and uses nothing else. Results go to ``out``; messages, progress
/// and findings go to ``err``, which never fails a command: when nobody can read a message,
/// there is nobody to tell.
struct Console {
  /// One of the three standard streams.
  enum Stream: Hashable, CaseIterable {
    case input
    case output
    case error
  }

  /// How findings are written.
  enum Diagnostics: String, CaseIterable {
    case text
    case json
  }

  /// Results, and nothing else.
  let out: any TextSink

  /// Messages, progress and findings.
  let err: any TextSink

  /// Standard input.
  let input: any TextSource

  /// The streams that are terminals.
  let terminals: Set<Stream>

  /// The width to write for, in columns, from 40 to 120.
  let width: Int

  /// The environment variables that ``CommandTable/environment`` declares and that are set.
  let environment: [String: String]

  /// The directory in which the program was started.
  let workingDirectory: String

  /// The directory that holds the program itself, when that can be known.
  var programDirectory: String?

  /// Whether notes are left out.
  var quiet = false

  /// Whether only ASCII may be written.
  var ascii = false

  /// Whether the user has not forbidden colour.
  var colourAllowed = true

  /// How findings are written.
  var diagnostics = Diagnostics.text
}

extension Console {
  /// Whether a stream is a terminal.
  func isTerminal(_ stream: Stream) -> Bool {
    terminals.contains(stream)
  }

  /// Whether text on a stream may be coloured; each stream is judged on its own.
  func usesColour(on stream: Stream) -> Bool {
    colourAllowed && isTerminal(stream)
  }

  /// Writes one line of result.
  func print(_ line: String) throws(OutputFault) {
    try out.write(line + "\n")
  }

  /// Writes one line of message, unless the user asked for quiet.
  func note(_ line: String) {
    if !quiet { complain(line) }
  }

  /// Writes one line of message, always.
  func complain(_ line: String) {
    try? err.write(line + "\n")
  }

  /// Writes findings in the form that the user asked for, always.
  func report(_ findings: [Finding]) {
    let text =
      switch diagnostics {
      case .text: FindingText(colour: usesColour(on: .error)).render(findings)
      case .json: FindingJSON().render(findings)
      }
    try? err.write(text)
  }

  /// The same console, with the options that every command takes.
  func applying(_ arguments: Arguments) -> Console {
    var console = self
    console.quiet = arguments.flag("quiet")
    console.ascii = ascii || arguments.flag("ascii")
    console.colourAllowed = colourAllowed && !arguments.flag("no-color")
    console.diagnostics = arguments.value("diagnostics").flatMap(Diagnostics.init) ?? .text
    return console
  }
}
