/// The members of an object while it's being read; finds repeated names quickly.
///
/// Few names are compared one by one; from the 17th on an index of their bytes is kept, so that
/// large objects take time in proportion to their size.
struct JSONMemberList {
  private(set) var members: [JSONMember] = []
  private var firstUses: [[UInt8]: TextPosition] = [:]

  /// Where a name was used first, or `nil` when it's new.
  func firstUse(of name: String) -> TextPosition? {
    guard firstUses.isEmpty else { return firstUses[Array(name.utf8)] }
    return members.first { $0.name.hasSameScalars(as: name) }?.namePosition
  }

  /// Adds a member; one whose name was used already is left out.
  mutating func add(_ member: JSONMember) {
    guard firstUse(of: member.name) == nil else { return }
    members.append(member)
    if !firstUses.isEmpty {
      firstUses[Array(member.name.utf8)] = member.namePosition
    } else if members.count > 16 {
      for known in members { firstUses[Array(known.name.utf8)] = known.namePosition }
    }
  }
}
