#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the process does before anything else, to protect the woman whose answers it will hold.
enum StartUp {
  /// Prepares the process: standard streams open, no core file, no signal for a closed pipe, no
  /// crash screen.
  static func prepare() {
    openStandardStreams()
    forbidCoreFiles()
    _ = signal(SIGPIPE, SIG_IGN)
    silenceCrashScreen()
  }

  /// Fills a missing standard stream.
  ///
  /// Otherwise a file that is opened later gets its number and receives text that was meant for
  /// the screen. The filler is open the wrong way round, so that any use of it fails.
  private static func openStandardStreams() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// A core file would hold her answers in plain bytes.
  private static func forbidCoreFiles() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Glibc)
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    #else
      _ = unsafe setrlimit(RLIMIT_CORE, &none)
    #endif
  }

  /// Starts the program again with Swift's crash screen switched off.
  ///
  /// On Linux a crash on a terminal would otherwise show memory and wait for a key, in front of
  /// the woman who is interviewed. The runtime reads `SWIFT_BACKTRACE` before `main`, so setting
  /// it here is too late for this process. The variable itself is the guard against a loop: when
  /// it is set, whatever its value, nothing happens. When the new start fails, we carry on.
  private static func silenceCrashScreen() {
    #if os(Linux)
      guard unsafe getenv("SWIFT_BACKTRACE") == nil, isatty(0) == 1 || isatty(2) == 1 else {
        return
      }
      guard unsafe setenv("SWIFT_BACKTRACE", "enable=no", 1) == 0 else { return }
      _ = unsafe execv("/proc/self/exe", CommandLine.unsafeArgv)
    #endif
  }
}
