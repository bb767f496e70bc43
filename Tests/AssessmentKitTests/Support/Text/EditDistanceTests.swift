import AssessmentKit
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1),
    ("abc", "ab", 1), ("ab", "abc", 1), ("ab", "ba", 1), ("abcd", "badc", 2), ("ca", "abc", 3),
    ("kitten", "sitting", 3), ("é", "e", 1), ("score", "socre", 1),
  ])
  func `distances are those of optimal string alignment`(
    _ left: String,
    _ right: String,
    _ distance: Int
  ) {
    #expect(EditDistance.between(left, right) == distance)
    #expect(EditDistance.between(right, left) == distance)
  }

  /// The definition, without a table.
  private func slow(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard let a = left.last, let b = right.last else { return max(left.count, right.count) }
    let (shortLeft, shortRight) = (left.dropLast(), right.dropLast())
    var best = min(
      slow(Array(shortLeft), right) + 1,
      slow(left, Array(shortRight)) + 1,
      slow(Array(shortLeft), Array(shortRight)) + (a == b ? 0 : 1)
    )
    if shortLeft.last == b, shortRight.last == a {
      best = min(best, slow(Array(shortLeft.dropLast()), Array(shortRight.dropLast())) + 1)
    }
    return best
  }

  @Test func `random words agree with the definition`() {
    var random = SeededNumbers(51)
    for _ in 0..<150 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          (["a", "b", "c"] as [Unicode.Scalar]).randomElement(using: &random) ?? "a"
        }
      }
      let texts = words.map { String(String.UnicodeScalarView($0)) }
      #expect(EditDistance.between(texts[0], texts[1]) == slow(words[0], words[1]))
    }
  }
}

@Suite struct SuggestionTests {
  private let known = ["score", "explain", "template", "case_ref", "home_1", "home_2", "is"]

  @Test(arguments: [
    ("scroe", "score"), ("Score", "score"), ("expalin", "explain"), ("Case Ref", "case_ref"),
    ("case-ref", "case_ref"), ("CASE_REF", "case_ref"), (" case  ref ", "case_ref"),
    ("templte", "template"), ("home1", "home_1"), ("home_3", "home_1"), ("home_2x", "home_2"),
  ])
  func `a slip of the keyboard is understood`(_ word: String, _ meant: String) {
    #expect(Suggestion.nearest(to: word, in: known) == meant)
  }

  @Test(arguments: ["", " ", "x", "no", "simulate", "postcode", "ok", "zzzzz"])
  func `what is too far away is not suggested`(_ word: String) {
    #expect(Suggestion.nearest(to: word, in: known) == nil)
  }

  @Test func `nothing is suggested when nothing is known, or when the word is absurdly long`() {
    #expect(Suggestion.nearest(to: "score", in: []) == nil)
    let long = String(repeating: "a", count: 5000)
    #expect(Suggestion.nearest(to: long, in: [long]) == nil)
    #expect(Suggestion.nearest(to: "score", in: [long, "scores"]) == "scores")
  }
}
