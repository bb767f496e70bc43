import Testing

@testable import assess

@Suite struct ExitCodeTests {
  @Test func `the numbers are those that scripts rely on`() {
    let numbers = ExitCode.allCases.map(\.rawValue)
    #expect(numbers == [0, 1, 64, 65, 66, 70, 73, 74, 75, 77, 78, 130])
  }

  @Test func `each number is explained in help`() async {
    let test = TestConsole()
    #expect(await test.run("help exit-codes") == .done)
    let words = test.out.text.split { " \n".contains($0) }.joined(separator: " ")
    for code in ExitCode.allCases { #expect(words.contains("\(code.rawValue) \(code.meaning)")) }
  }
}
