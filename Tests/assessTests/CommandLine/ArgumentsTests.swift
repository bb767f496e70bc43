import Testing

@testable import assess

@Suite struct ArgumentsTests {
  private static func arguments() throws -> Arguments {
    try ArgumentParser(FixtureTable.table).parse(["score", "f", "-i", "x", "--workers", "4"])
  }

  @Test func `operands are found by name and in order`() throws {
    let arguments = try Self.arguments()
    #expect(arguments.operand("FILE") == "f")
    #expect(arguments.operands == ["f"])
  }

  @Test func `an option that is not declared stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try ArgumentsTests.arguments().flag("strickt")
    }
  }

  @Test func `an operand that is not declared stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try ArgumentsTests.arguments().operand("DATA")
    }
  }

  @Test func `asking for the wrong kind stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try ArgumentsTests.arguments().value("strict")
    }
    await #expect(processExitsWith: .failure) {
      _ = try ArgumentsTests.arguments().value("missing")
    }
    await #expect(processExitsWith: .failure) {
      _ = try ArgumentsTests.arguments().integer("profile")
    }
  }
}
