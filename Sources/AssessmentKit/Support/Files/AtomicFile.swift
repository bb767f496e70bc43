import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that appears whole or not at all.
///
/// What is written goes to a hidden file beside the target that only the user can read.
/// ``commit()`` makes sure that it is on the disk and puts it into the target's place in one step;
/// until then a file that was there before is untouched. Without a commit, or after a fault,
/// nothing is left behind, except when the program is killed: then a file whose name begins with a
/// point and ends in `.unfinished` may remain.
///
/// A target that is a link is followed, so that the link stays; a folder, a device or a pipe is
/// refused.
public final class AtomicFile: ByteSink {
  /// Who may read the finished file.
  public enum Readers: Sendable, Hashable {
    /// Only its owner (mode 0600): for anything about a woman.
    case owner
    /// Whoever the user's settings allow (mode 0644 less the umask).
    case usual
  }

  private enum Stage {
    case writing
    case done
  }

  /// The file as the user named it, for messages.
  public let path: String
  private let target: String
  private let unfinished: String
  private let descriptor: Int32
  private let mode: mode_t
  private let stage = Mutex(Stage.writing)

  /// Makes the hidden file.
  ///
  /// - Parameters:
  ///   - path: where the finished file is to stand; its folder must exist.
  ///   - readers: who may read the finished file.
  /// - Throws: `notFound`, `isDirectory`, `notOrdinary`, `notPermitted` or another fault.
  public init(path: String, readers: Readers) throws(FileFault) {
    self.path = path
    target = try AtomicFile.resolved(path)
    let wanted: mode_t = readers == .owner ? 0o600 : 0o644
    (descriptor, unfinished) = try AtomicFile.create(beside: target, mode: wanted, named: path)
    // The umask has been applied to the empty file; until it is finished, only its owner reads it.
    mode = Descriptor.status(descriptor).map { $0.st_mode & 0o777 } ?? 0o600
    guard fchmod(descriptor, 0o600) == 0 else {
      let fault = SystemFault.last(.write, path)
      abandon()
      throw fault
    }
  }

  deinit {
    abandon()
  }

  /// Writes to the hidden file.
  ///
  /// - Parameter bytes: any number of bytes.
  /// - Throws: `diskFull` or another fault; the hidden file is removed then.
  public func write(_ bytes: ArraySlice<UInt8>) throws(FileFault) {
    try stage.withLock { stage throws(FileFault) in
      guard stage == .writing else { throw FileFault(.write, path, .system(EBADF)) }
      do throws(FileFault) {
        try Descriptor.write(descriptor, bytes, path: path)
      } catch {
        removeUnfinished(&stage)
        throw error
      }
    }
  }

  /// Puts the finished file into its place.
  ///
  /// The file and then its folder are flushed to the disk, so that a power cut leaves either the
  /// old file or the new one, both whole.
  ///
  /// - Throws: `diskFull`, `isDirectory` or another fault; the hidden file is removed then.
  public func commit() throws(FileFault) {
    try stage.withLock { stage throws(FileFault) in
      guard stage == .writing else { throw FileFault(.replace, path, .system(EBADF)) }
      do throws(FileFault) {
        try putInPlace()
      } catch {
        removeUnfinished(&stage)
        throw error
      }
      _ = close(descriptor)
      stage = .done
    }
    try flushFolder()
  }

  /// Removes the hidden file; does nothing after a commit or a fault.
  public func abandon() {
    stage.withLock { removeUnfinished(&$0) }
  }

  private func removeUnfinished(_ stage: inout Stage) {
    guard stage == .writing else { return }
    _ = close(descriptor)
    _ = unsafe unlink(unfinished)
    stage = .done
  }

  private func putInPlace() throws(FileFault) {
    guard fchmod(descriptor, mode) == 0 else { throw SystemFault.last(.write, path) }
    try Descriptor.flush(descriptor, path: path)
    if let status = Descriptor.status(target), !status.isOrdinary {
      throw FileFault(.replace, path, status.isDirectory ? .isDirectory : .notOrdinary)
    }
    guard unsafe rename(unfinished, target) == 0 else {
      throw SystemFault.last(.replace, path)
    }
  }

  private func flushFolder() throws(FileFault) {
    let folder = unsafe open(AtomicFile.folder(of: target), O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { throw SystemFault.last(.replace, path) }
    defer { _ = close(folder) }
    try Descriptor.flush(folder, path: path)
  }
}

extension AtomicFile {
  /// The path with links followed, refused unless it leads to an ordinary file or to nothing.
  private static func resolved(_ path: String) throws(FileFault) -> String {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw FileFault(.write, path, .notFound) }
    if path.utf8.last == UInt8(ascii: "/") { throw FileFault(.write, path, .isDirectory) }
    guard let status = Descriptor.status(path) else { return path }
    if status.isDirectory { throw FileFault(.write, path, .isDirectory) }
    guard status.isOrdinary else { throw FileFault(.write, path, .notOrdinary) }
    guard let real = unsafe realpath(path, nil) else { throw SystemFault.last(.write, path) }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Makes a hidden file that was not there before.
  private static func create(
    beside target: String,
    mode: mode_t,
    named path: String
  ) throws(FileFault) -> (Int32, String) {
    let folder = folder(of: target)
    for attempt in 0..<1000 {
      let name = "\(folder)/.assess-\(getpid())-\(attempt).unfinished"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      let descriptor = unsafe open(name, flags, mode)
      if descriptor >= 0 { return (descriptor, name) }
      guard errno == EEXIST || SystemFault.wasInterrupted else {
        throw SystemFault.last(.write, path)
      }
    }
    throw FileFault(.write, path, .system(EEXIST))
  }

  /// The folder of a path.
  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
