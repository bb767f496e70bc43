/// Help pages as text for a terminal.
struct HelpText {
  private let width: Int

  init(width: Int) {
    self.width = width
  }

  /// The page of a subject, wrapped to the width, the last line ended.
  func render(_ subject: HelpSubject) -> String {
    PlainText(width: width).render(subject.page)
  }
}
