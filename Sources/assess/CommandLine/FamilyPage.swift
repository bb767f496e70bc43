/// The help page of a first word that several commands share.
struct FamilyPage {
  private let family: CommandFamily
  private let table: CommandTable

  init(_ family: CommandFamily, in table: CommandTable) {
    self.family = family
    self.table = table
  }

  /// The title: the word and what its commands are for.
  var title: String { "assess \(family.name): \(family.summary)" }

  /// Everything below the title.
  var body: [TextBlock] {
    let members = table.members(of: family)
    return [
      .heading("Usage"), .usage(members.map(\.usage)),
      .heading("Commands"), .terms(members.map { Term($0.name, $0.summary + ".") }),
      .paragraph("Read more with: assess help \(family.name) COMMAND"),
    ]
  }
}
