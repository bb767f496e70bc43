@testable import assess

/// Keeps what is written, and can refuse after a number of bytes.
final class MemorySink: TextSink {
  private(set) var bytes: [UInt8] = []
  private(set) var flushes = 0
  private let fault: OutputFault?
  private let room: Int

  init(failing fault: OutputFault? = nil, after room: Int = 0) {
    self.fault = fault
    self.room = room
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func write(bytes new: [UInt8]) throws(OutputFault) {
    if let fault, bytes.count + new.count > room { throw fault }
    bytes += new
  }

  func flush() throws(OutputFault) { flushes += 1 }
}

/// Gives what a test puts in.
final class MemorySource: TextSource {
  private var rest: ArraySlice<UInt8>

  init(_ text: String) {
    rest = Array(text.utf8)[...]
  }

  func read(upTo count: Int) throws(InputFault) -> [UInt8] {
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }
}

/// Runs command lines in process and keeps what they say.
struct TestConsole {
  var table = CommandTable.standard
  var out = MemorySink()
  var err = MemorySink()
  var terminals: Set<Console.Stream> = []
  var width = 80
  var environment: [String: String] = [:]
  var input = ""

  var console: Console {
    let settings = ConsoleSettings(environment)
    var console = Console(
      out: BufferedSink(out, limit: 1 << 16),
      err: err,
      input: MemorySource(input),
      terminals: terminals,
      width: width,
      environment: environment,
      workingDirectory: "/home/centre"
    )
    console.ascii = settings.ascii
    console.colourAllowed = settings.colourAllowed
    return console
  }

  func run(_ line: String) async -> ExitCode {
    await run(TextWrap.shellWords(line))
  }

  func run(_ words: [String]) async -> ExitCode {
    await Program(table).run(words, console)
  }
}
