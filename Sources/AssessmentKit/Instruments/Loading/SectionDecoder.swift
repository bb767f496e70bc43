extension ValueReader where Value == Section {
  /// A part of the interview.
  static var section: Self {
    .object("a section") { object in
      let id = object.need("id", .id)
      let title = object.need("title", .text)
      let introduction = object.take("introduction", .text)
      let workerNote = object.take("workerNote", .text)
      let isSensitive = object.take("sensitive", .flag) ?? false
      let notice = object.take("notice", .text)
      let showIf = object.take("showIf", .condition())
      let items = object.need("items", .list(of: .item, atLeast: 1))
      guard let id, let title, let items else { return nil }
      return Section(
        id: id,
        title: title,
        introduction: introduction,
        workerNote: workerNote,
        isSensitive: isSensitive,
        notice: notice,
        showIf: showIf,
        items: items,
        place: object.place
      )
    }
  }
}
