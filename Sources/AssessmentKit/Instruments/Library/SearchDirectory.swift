/// A directory in which instruments are looked for, as `ID/VERSION/instrument.json`.
public struct SearchDirectory: Sendable, Hashable {
  /// The path of the directory.
  public let path: String

  /// Whether a person named it, so that it's a fault when it can't be searched.
  ///
  /// The usual places of a system need not exist, and are then passed over.
  public let isRequired: Bool

  /// Names a directory.
  ///
  /// - Parameters:
  ///   - path: the path; a relative one starts from the working directory.
  ///   - isRequired: whether it's a fault when the directory can't be searched.
  public init(_ path: String, isRequired: Bool = true) {
    self.path = path
    self.isRequired = isRequired
  }
}

extension SearchDirectory {
  /// What stands in the directory, by id and then version.
  ///
  /// - Parameter id: only this id; `nil` for all.
  /// - Returns: the entries.
  /// - Throws: why the directory can't be searched.
  func entries(of id: String?) throws(DirectoryListing.Fault) -> [InstrumentEntry] {
    var entries: [InstrumentEntry] = []
    for name in try DirectoryListing.names(in: path) where TextForm.instrumentID.accepts(name) {
      if let id, id != name { continue }
      entries += versions(of: name)
    }
    return entries
  }

  /// A folder that isn't named like a version, or that holds no document, is something else.
  private func versions(of id: String) -> [InstrumentEntry] {
    let names = (try? DirectoryListing.names(in: "\(path)/\(id)")) ?? []
    let entries = names.compactMap { name -> InstrumentEntry? in
      let file = "\(path)/\(id)/\(name)/instrument.json"
      guard let version = SemanticVersion(name), DirectoryListing.exists(file) else { return nil }
      return InstrumentEntry(id: id, version: version, origin: .file(file))
    }
    return entries.sorted { $0.version < $1.version }
  }

  /// The finding that the directory can't be searched; `nil` when it needn't be there.
  func finding(_ fault: DirectoryListing.Fault) -> Finding? {
    if !isRequired, fault == .missing { return nil }
    let what =
      switch fault {
      case .missing: "is not there"
      case .notDirectory: "is not a directory"
      case .unreadable: "may not be read"
      }
    return Finding(
      .directoryNotSearched,
      .error,
      "the directory of instruments \(what)",
      at: Place(file: path),
      expected: "a directory with ID/VERSION/instrument.json"
    )
  }
}
