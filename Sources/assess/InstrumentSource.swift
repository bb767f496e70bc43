import AssessmentKit

/// Finds and loads the instrument that a command line names.
struct InstrumentSource {
  private let library: InstrumentLibrary

  /// The places in the order in which they are searched: `--instruments` or its environment
  /// variable, the user's data directory, the directory that was installed with the program, and
  /// the copies inside the program.
  init(_ arguments: Arguments, _ console: Console) {
    var directories: [SearchDirectory] = []
    if let named = arguments.value("instruments") { directories.append(SearchDirectory(named)) }
    for path in Self.usualPlaces(console) {
      directories.append(SearchDirectory(path, isRequired: false))
    }
    library = InstrumentLibrary(directories: directories)
  }

  /// What can be found, without loading it.
  func list() throws(Refused) -> [InstrumentEntry] {
    let listing = library.list()
    guard listing.findings.isEmpty else { throw Refused(listing.findings) }
    return listing.entries
  }

  /// Loads what was named: an id, an id with a version, or a file.
  func load(_ name: String) throws(Refused) -> LoadedInstrument {
    try library.load(try InstrumentReference(name))
  }

  /// The folder of the version that was named, when it is a file.
  func folder(of name: String) throws(Refused) -> String? {
    let path: String
    switch try InstrumentReference(name) {
    case .file(let file): path = file
    case .named(let id, let version):
      guard case .file(let file) = try library.find(id: id, version: version).origin else {
        return nil
      }
      path = file
    }
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// The cases worked by hand that the program carries for the copy that was named.
  func builtInCases(of name: String) throws(Refused) -> String? {
    guard case .named(let id, let version) = try InstrumentReference(name) else { return nil }
    let entry = try library.find(id: id, version: version)
    return library.builtIn.first {
      $0.id == entry.id && $0.version == entry.version.description
    }?.handCases
  }

  private static func usualPlaces(_ console: Console) -> [String] {
    let data =
      console.environment["XDG_DATA_HOME"].filled
      ?? console.environment["HOME"].filled.map { $0 + "/.local/share" }
    let installed = console.programDirectory.map { $0 + "/../share" }
    return [data, installed].compactMap { $0 }.map { $0 + "/assess/instruments" }
  }
}

extension String? {
  /// The text, or `nil` when it is empty.
  fileprivate var filled: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
