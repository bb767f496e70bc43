/// Finds instruments in an ordered list of places: directories first, then the program itself.
///
/// ```text
/// let library = InstrumentLibrary(directories: [SearchDirectory("instruments")])
/// let loaded = try library.load(InstrumentReference("my-instrument@1.0.0"))
/// ```
///
/// - Without a version the highest version of all places is taken.
/// - Of one id and version in several places the first place wins.
/// - An id and version that is also built into the program must have the same digest: a published
///   version never changes.
public struct InstrumentLibrary: Sendable {
  /// The directories in the order in which they are searched.
  public let directories: [SearchDirectory]

  /// The instruments that are part of the program.
  public let builtIn: [BuiltInInstrument]

  /// Names the places.
  ///
  /// - Parameters:
  ///   - directories: directories in the order in which they are searched; none is allowed.
  ///   - builtIn: instruments that are part of the program.
  public init(
    directories: [SearchDirectory],
    builtIn: [BuiltInInstrument] = BuiltInInstruments.all
  ) {
    self.directories = directories
    self.builtIn = builtIn
  }

  /// Lists what is there without loading it.
  ///
  /// - Parameter id: only this id; `nil` for all.
  /// - Returns: the entries by id, version and place, and the directories that can't be searched.
  public func list(id: String? = nil) -> InstrumentListing {
    var entries: [InstrumentEntry] = []
    var findings: [Finding] = []
    for directory in directories {
      do throws(DirectoryListing.Fault) {
        entries += try directory.entries(of: id)
      } catch {
        if let finding = directory.finding(error) { findings.append(finding) }
      }
    }
    entries += builtIn.compactMap(\.entry).filter { id == nil || $0.id == id }
    return InstrumentListing(entries: ordered(entries), findings: findings)
  }

  /// Finds where an instrument is without loading it.
  ///
  /// - Parameters:
  ///   - id: the id.
  ///   - version: the version; `nil` for the highest.
  /// - Returns: the entry that is to be loaded.
  /// - Throws: a finding when the id or version is unknown or a directory can't be searched.
  public func find(id: String, version: SemanticVersion?) throws(Refused) -> InstrumentEntry {
    let listing = list(id: id)
    guard listing.findings.isEmpty else { throw Refused(listing.findings) }
    guard let version = version ?? listing.entries.map(\.version).max() else {
      throw Refused([unknown(id)])
    }
    if let entry = listing.entries.first(where: { $0.version == version }) { return entry }
    throw Refused([
      listing.entries.isEmpty ? unknown(id) : unknown(version, of: id, listing.entries)
    ])
  }

  /// Finds and loads an instrument.
  ///
  /// - Parameter reference: what is to be loaded.
  /// - Returns: the instrument with its warnings and notes.
  /// - Throws: findings when it isn't found, can't be read, or is refused.
  public func load(_ reference: InstrumentReference) throws(Refused) -> LoadedInstrument {
    switch reference {
    case .file(let path):
      let loaded = try InstrumentFile.load(path)
      try requirePublishedDigest(loaded, file: path)
      return loaded
    case .named(let id, let version):
      return try load(try find(id: id, version: version))
    }
  }

  private func load(_ entry: InstrumentEntry) throws(Refused) -> LoadedInstrument {
    switch entry.origin {
    case .file(let path):
      let loaded = try InstrumentFile.load(path)
      try requireSameName(loaded.instrument, entry, file: path)
      try requirePublishedDigest(loaded, file: path)
      return loaded
    case .builtIn:
      guard let text = builtIn.first(where: { $0.entry == entry })?.text else {
        throw Refused([unknown(entry.id)])
      }
      let name = "built-in \(entry.id)@\(entry.version)"
      let loaded = try InstrumentLoader.load(Array(text.utf8), file: name)
      try requirePublishedDigest(loaded, file: name)
      return loaded
    }
  }

  /// By id, then version; of one id and version only the first place.
  private func ordered(_ entries: [InstrumentEntry]) -> [InstrumentEntry] {
    var seen: Set<String> = []
    return entries.filter { seen.insert("\($0.id)@\($0.version)").inserted }.sorted {
      ($0.id, $0.version) < ($1.id, $1.version)
    }
  }
}
