extension Place {
  /// The place of a member or entry inside this one.
  ///
  /// The position stays that of the whole; the pointer leads to the part.
  ///
  /// - Parameter name: a member's name or an entry's number, without `~` and `/`.
  /// - Returns: the place of the part.
  func inside(_ name: String) -> Place {
    var place = self
    place.pointer = (pointer ?? "") + "/" + name
    return place
  }
}
