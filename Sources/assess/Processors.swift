#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How many processors the program may use.
enum Processors {
  /// At least 1, at most 64.
  static var count: Int {
    let number = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    return min(max(number, 1), 64)
  }
}
