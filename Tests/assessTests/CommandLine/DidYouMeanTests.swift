import Testing

@testable import assess

@Suite struct DidYouMeanTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("score", "score", 0), ("scroe", "score", 1),
    ("vaildate", "validate", 1), ("ca", "abc", 3), ("kitten", "sitting", 3),
  ])
  func `the distance counts slips and swaps`(_ left: String, _ right: String, _ slips: Int) {
    #expect(DidYouMean.distance(left, right) == slips)
    #expect(DidYouMean.distance(right, left) == slips)
  }

  @Test(arguments: ["ab", "ba", "abcd", "bacd", "badc", "xacb", "aabb"])
  func `the distance agrees with the slow definition`(_ left: String) {
    for right in ["", "a", "ab", "abc", "bcad", "dcba", "acbd", "bbaa"] {
      let slow = slowDistance(Array(left)[...], Array(right)[...])
      #expect(DidYouMean.distance(left, right) == slow)
    }
  }

  /// The definition, by recursion over the ends of both words.
  private func slowDistance(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
    guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
    var best = slowDistance(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1)
    best = min(best, slowDistance(a.dropLast(), b) + 1, slowDistance(a, b.dropLast()) + 1)
    if a.count > 1, b.count > 1, a.dropLast().last == y, b.dropLast().last == x {
      best = min(best, slowDistance(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }

  @Test func `only near words are offered, the first of equals`() {
    #expect(DidYouMean.closest(to: "lits", among: ["lint", "list"]) == "list")
    #expect(DidYouMean.closest(to: "lixt", among: ["lint", "list"]) == "lint")
    #expect(DidYouMean.closest(to: "score", among: ["man", "demo"]) == nil)
    #expect(DidYouMean.closest(to: "x", among: ["y"]) == nil)
    #expect(DidYouMean.closest(to: "anything", among: []) == nil)
  }
}
