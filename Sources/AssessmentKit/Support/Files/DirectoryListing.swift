#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads the names in a directory.
public enum DirectoryListing {
  /// Why a directory can't be read.
  public enum Fault: Error {
    /// There is nothing of that name.
    case missing
    /// It is something else than a directory.
    case notDirectory
    /// The user may not read it.
    case unreadable
  }

  /// The names in a directory, in the order of their bytes, without `.` and `..`.
  ///
  /// Names that aren't UTF-8 are left out: no instrument has one.
  ///
  /// - Parameter path: the directory; a link to one is followed.
  /// - Returns: the names.
  /// - Throws: why it can't be read.
  public static func names(in path: String) throws(Fault) -> [String] {
    guard let directory = unsafe opendir(path) else { throw fault(errno) }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether something is there under a path.
  ///
  /// - Parameter path: the path.
  /// - Returns: whether something is there; a link to nothing counts as nothing.
  public static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  private static func fault(_ number: Int32) -> Fault {
    switch number {
    case ENOENT: .missing
    case ENOTDIR: .notDirectory
    default: .unreadable
    }
  }
}
