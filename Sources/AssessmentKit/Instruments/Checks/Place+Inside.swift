extension Place {
  /// The place of a member or entry inside this one.
  ///
  /// The position stays that of the whole; the pointer leads to the part.
  ///
  /// - Parameter name: a member's name or an entry's number, without `~` and `/`.
  func inside(_ name: String) -> Place {
    var place = self
    place.pointer = (pointer ?? "") + "/" + name
    return place
  }
}
