#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the operating system's error numbers mean.
enum SystemFault {
  /// The fault that the last failed call left behind.
  static func last(_ operation: FileFault.Operation, _ path: String) -> FileFault {
    FileFault(operation, path, kind(errno))
  }

  /// Whether the last failed call was only interrupted by a signal and is to be made again.
  static var wasInterrupted: Bool { errno == EINTR }

  static func kind(_ number: Int32) -> FileFault.Kind {
    switch number {
    case ENOENT: .notFound
    case EISDIR: .isDirectory
    case ENOTDIR: .notADirectory
    case EACCES, EPERM, EROFS: .notPermitted
    case ENOSPC, EDQUOT: .diskFull
    case EPIPE: .readerGone
    default: .system(number)
    }
  }

  /// The numbers that a user may meet, in plain words; others by number.
  static func words(_ number: Int32) -> String {
    switch number {
    case EIO: "the disk reports an error"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "its name is too long"
    case ELOOP: "its links lead round in a circle"
    case EFBIG: "it would be larger than the disk allows"
    case ENXIO, ENODEV: "the device is not there"
    case EBADF: "it is not open"
    case EBUSY: "something else is using it"
    default: "the operating system reports error \(number)"
    }
  }
}
