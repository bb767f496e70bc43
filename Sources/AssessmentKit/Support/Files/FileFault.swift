/// Why bytes could not be read or written.
public struct FileFault: Error, Sendable, Hashable {
  /// What was being done.
  public enum Operation: String, Sendable, Hashable, CaseIterable {
    /// Opening something to read it, or reading it.
    case read
    /// Making something to write to, or writing to it.
    case write
    /// Putting a finished file into its place.
    case replace
  }

  /// What went wrong.
  public enum Kind: Sendable, Hashable {
    /// There is no such file, or no such folder to write to.
    case notFound
    /// It is a folder.
    case isDirectory
    /// A part of the path is a file, where a folder should be.
    case notADirectory
    /// It is neither a file nor a folder, such as a device or a pipe.
    case notOrdinary
    /// The user may not do this.
    case notPermitted
    /// The file has more bytes than are accepted.
    case tooLarge(limit: Int)
    /// The disk, or the user's share of it, is full.
    case diskFull
    /// The program that was reading our output has gone.
    case readerGone
    /// The text is not in the encoding that was expected.
    case text(EncodingFault)
    /// Anything else, with the number that the operating system gives it.
    case system(Int32)
  }

  /// What was being done.
  public let operation: Operation

  /// The file as the user named it, or a name such as `standard input`.
  public let path: String

  /// What went wrong.
  public let kind: Kind

  /// Creates a fault.
  ///
  /// - Parameters:
  ///   - operation: what was being done.
  ///   - path: the file as the user named it.
  ///   - kind: what went wrong.
  public init(_ operation: Operation, _ path: String, _ kind: Kind) {
    self.operation = operation
    self.path = path
    self.kind = kind
  }

  /// The fault as a finding that names the file.
  public var finding: Finding {
    if case .text(let fault) = kind { return fault.finding(file: path) }
    let verb = operation == .read ? "read" : "written"
    return Finding(
      code,
      .error,
      "\(path) cannot be \(verb): \(reason)",
      at: Place(file: path),
      help: help
    )
  }

  /// The stable code of the fault.
  public var code: DiagnosticCode {
    switch kind {
    case .notFound: .fileNotFound
    case .isDirectory, .notADirectory, .notOrdinary: .fileNotOrdinary
    case .notPermitted: .fileNotPermitted
    case .tooLarge: .fileTooLarge
    case .diskFull: .fileDiskFull
    case .readerGone: .fileReaderGone
    case .text(let fault): fault.finding(file: path).code
    case .system: .fileSystem
    }
  }

  private var reason: String {
    switch kind {
    case .notFound: operation == .read ? "it does not exist" : "its folder does not exist"
    case .isDirectory: "it is a folder"
    case .notADirectory: "a part of its path is not a folder"
    case .notOrdinary: "it is not an ordinary file"
    case .notPermitted: "you do not have the permission"
    case .tooLarge(let limit): "it has more than \(limit) bytes"
    case .diskFull: "the disk is full"
    case .readerGone: "the program that was reading has stopped"
    case .text: "its encoding is not the expected one"
    case .system(let number): SystemFault.words(number)
    }
  }

  private var help: String {
    switch kind {
    case .notFound: "check the spelling of the path"
    case .isDirectory, .notADirectory, .notOrdinary: "name an ordinary file"
    case .notPermitted: "ask the owner of the file, or choose another place"
    case .tooLarge: "check that it is the right file, or split it"
    case .diskFull: "free some space and run the command again; nothing was left half written"
    case .readerGone: "nothing is wrong when the other program had read enough"
    case .text: "save the file as UTF-8"
    case .system: "run the command again; when it fails again, check the disk"
    }
  }
}
