import Testing

@testable import assess

@Suite struct ConsoleSettingsTests {
  @Test(
    arguments: [
      ("", nil, 80), ("", 100, 100), ("", 20, 40), ("", 500, 120), ("60", 100, 60), ("x", 70, 70),
      ("0", 70, 80), ("-5", nil, 80), ("9999", nil, 120),
    ] as [(String, Int?, Int)]
  )
  func `the width is a number in reach`(_ columns: String, _ terminal: Int?, _ width: Int) {
    #expect(ConsoleSettings(["COLUMNS": columns]).width(terminal: terminal) == width)
  }

  @Test(
    arguments: [
      ([:], false), (["LANG": "C"], true), (["LANG": "en_GB.UTF-8"], false),
      (["LANG": "cy_GB.utf8"], false), (["LC_ALL": "POSIX", "LANG": "en_GB.UTF-8"], true),
      (["LC_ALL": "", "LC_CTYPE": "en_GB.ISO-8859-1", "LANG": "en_GB.UTF-8"], true),
      (["LC_CTYPE": "C.UTF-8", "LANG": "C"], false),
    ] as [([String: String], Bool)]
  )
  func `the first locale that is set decides`(_ environment: [String: String], _ ascii: Bool) {
    #expect(ConsoleSettings(environment).ascii == ascii)
  }
}
