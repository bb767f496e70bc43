#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The entry point: protect the process, build the real console, run, leave.
@main struct Main {
  static func main() async {
    StartUp.prepare()
    let table = CommandTable.standard
    let console = Console.system(variables: table.environment.map(\.name))
    let code = await Program(table).run(Array(CommandLine.arguments.dropFirst()), console)
    exit(code.rawValue)
  }
}
