import AssessmentKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Sends results to standard output, and refused rows to a file.
struct ConsoleTarget: BatchTarget {
  /// The name of standard output in faults.
  static let name = "standard output"

  private let console: Console
  private let rejects: AtomicFile?

  init(_ console: Console, rejects: AtomicFile?) {
    (self.console, self.rejects) = (console, rejects)
  }

  var wantsRejects: Bool { rejects != nil }

  mutating func write(result bytes: ArraySlice<UInt8>) throws(FileFault) {
    do throws(OutputFault) {
      try console.out.write(bytes: Array(bytes))
    } catch {
      throw FileFault(.write, Self.name, error.kind)
    }
  }

  mutating func write(rejects bytes: ArraySlice<UInt8>) throws(FileFault) {
    try rejects?.write(bytes)
  }
}

extension OutputFault {
  /// The fault as the library knows it.
  fileprivate var kind: FileFault.Kind {
    switch self {
    case .closed: .readerGone
    case .failed(let number): .system(number)
    }
  }
}

extension FileFault {
  /// The fault as the program knows it.
  var outputFault: OutputFault {
    switch kind {
    case .readerGone: .closed
    case .diskFull: .failed(errno: ENOSPC)
    case .system(let number): .failed(errno: number)
    default: .failed(errno: EIO)
    }
  }

  /// Whether something could not be opened or made at all, as against failing half way.
  var isOpening: Bool {
    switch kind {
    case .notFound, .isDirectory, .notADirectory, .notOrdinary, .notPermitted: true
    case .tooLarge, .diskFull, .readerGone, .text, .system: false
    }
  }
}

/// Standard input as a source of bytes.
enum StandardInput {
  /// The descriptor itself, or what a test puts in its place, read to its end.
  static func source(_ console: Console) throws(FileFault) -> any ByteSource {
    if console.input is DescriptorSource { return FileSource.standardInput }
    var bytes: [UInt8] = []
    do throws(InputFault) {
      while true {
        let piece = try console.input.read(upTo: 65_536)
        if piece.isEmpty { return MemorySource(bytes, path: "standard input") }
        bytes += piece
      }
    } catch {
      throw FileFault(.read, "standard input", .system(error.errno))
    }
  }
}
