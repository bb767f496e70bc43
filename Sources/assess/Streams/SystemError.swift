#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The system's error numbers in plain words, the same on every machine and in every language.
enum SystemError {
  /// What went wrong, as the end of a sentence.
  static func describe(_ number: Int32) -> String {
    switch number {
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EFBIG: "the file would be too large"
    case EIO: "the disk or the device reports a fault"
    case EBADF: "the stream is closed"
    case EISDIR: "it is a directory"
    case ENOENT: "it does not exist"
    case EACCES, EPERM: "you have no permission"
    case EROFS: "the disk is read-only"
    default: "the system gives error number \(number)"
    }
  }
}
