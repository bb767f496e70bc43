import Testing

@testable import AssessmentKit

@Suite struct JSONMalformedTests {
  struct Malformed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let summary: String

    init(_ name: String, _ text: String, _ summary: String) {
      (testDescription, self.text, self.summary) = (name, text, summary)
    }
  }

  @Test(arguments: words + numbers + strings + arrays + objects + places)
  func `a malformed document is refused at its exact place`(_ malformed: Malformed) {
    let found = findings(malformed.text)
    #expect(found.map(\.summary) == [malformed.summary])
    #expect(found.allSatisfy { $0.expected != nil && $0.help != nil && $0.place.file != nil })
  }

  static let words = [
    Malformed("white space only", " \n\t", "J1001 2:2 "),
    Malformed("NaN", "NaN", "J1102 1:1 "),
    Malformed("Infinity", "[Infinity]", "J1102 1:2 /0"),
    Malformed("minus Infinity", "[-Infinity]", "J1102 1:3 /0"),
    Malformed("Python's True", "{\"a\":True}", "J1102 1:6 /a"),
    Malformed("Python's None", "[1, None]", "J1102 1:5 /1"),
    Malformed("capital NULL", "NULL", "J1102 1:1 "),
    Malformed("JavaScript's undefined", "undefined", "J1102 1:1 "),
    Malformed("a bare word", "[yes]", "J1101 1:2 /0"),
    Malformed("a word that begins like true", "truely", "J1101 1:1 "),
    Malformed("half a word", "tru", "J1101 1:1 "),
    Malformed("half a word at the end", "[nul", "J1101 1:2 /0"),
    Malformed("two words in one", "truefalse", "J1101 1:1 "),
    Malformed("a word with a digit", "null0", "J1101 1:1 "),
    Malformed("an accented letter", "\u{E9}t\u{E9}", "J1101 1:1 "),
    Malformed("no-break space", "[\u{A0}1]", "J1101 1:2 /0"),
    Malformed("form feed", "[\u{C}1]", "J1101 1:2 /0"),
    Malformed("semicolon", ";", "J1101 1:1 "),
    Malformed("single quotes", "['a']", "J1103 1:2 /0"),
    Malformed("curved quotes", "[\u{201C}a\u{201D}]", "J1103 1:2 /0"),
    Malformed("guillemets", "\u{AB}a\u{BB}", "J1103 1:1 "),
    Malformed("comment before the value", "// a\n1", "J1104 1:1 "),
    Malformed("comment in an array", "[ /* a */ 1]", "J1104 1:3 /0"),
    Malformed("comment after an entry", "[1 // a\n]", "J1104 1:4 "),
    Malformed("comment before a name", "{\n# a\n\"a\":1}", "J1104 2:1 "),
    Malformed("comment before a colon", "{\"a\"/**/:1}", "J1104 1:5 /a"),
    Malformed("comment at the end", "1 # a", "J1104 1:3 "),
    Malformed("a lone slash", "/", "J1101 1:1 "),
    Malformed("two values", "1 2", "J1010 1:3 "),
    Malformed("two documents on two lines", "{}\n{}", "J1010 2:1 "),
    Malformed("a bracket too many", "[]]", "J1010 1:3 "),
    Malformed("a comma at the end", "{},", "J1010 1:3 "),
    Malformed("a closing bracket alone", "]", "J1101 1:1 "),
    Malformed("a comma alone", ",", "J1105 1:1 "),
  ]

  static let numbers = [
    Malformed("leading zero", "007", "J1201 1:1 "),
    Malformed("leading zero after minus", "[-01]", "J1201 1:3 /0"),
    Malformed("leading plus", "[+1]", "J1202 1:2 /0"),
    Malformed("bare point", ".5", "J1203 1:1 "),
    Malformed("bare point after minus", "[1,-.5]", "J1203 1:4 /1"),
    Malformed("no digits after the point", "[1.]", "J1204 1:4 /0"),
    Malformed("exponent after the point", "1.e5", "J1204 1:3 "),
    Malformed("no digits in the exponent", "1e", "J1204 1:3 "),
    Malformed("no digits after the exponent's sign", "[1e+]", "J1204 1:5 /0"),
    Malformed("a minus alone", "-", "J1204 1:2 "),
    Malformed("two minus signs", "--1", "J1204 1:2 "),
    Malformed("minus and a letter", "-x", "J1101 1:2 "),
    Malformed("too large", "[1e400]", "J1205 1:2 /0"),
    Malformed("too large and negative", "-1.5E+999", "J1205 1:1 "),
    Malformed("2^53", "9007199254740992", "J1206 1:1 "),
    Malformed("minus 2^53", "-9007199254740992", "J1206 1:1 "),
    Malformed("the smallest machine integer", "-9223372036854775808", "J1206 1:1 "),
    Malformed("forty digits", String(repeating: "9", count: 40), "J1206 1:1 "),
    Malformed("2^53 with a point", "9007199254740992.0", "J1206 1:1 "),
    Malformed("1e16", "{\"a\":1e16}", "J1206 1:6 /a"),
    Malformed("hexadecimal", "0x1F", "J1207 1:2 "),
    Malformed("separators", "1_000", "J1207 1:2 "),
    Malformed("a unit", "[5kg]", "J1207 1:3 /0"),
    Malformed("a date", "2026-03-01", "J1207 1:5 "),
    Malformed("a full-width digit", "[1\u{FF11}]", "J1207 1:3 /0"),
    Malformed("two points", "1.2.3", "J1207 1:4 "),
  ]

  static let strings = [
    Malformed("string without an end", "\"abc", "J1301 1:5 "),
    Malformed("one quotation mark", "[\"", "J1301 1:3 /0"),
    Malformed("end after a backslash", "\"abc\\", "J1301 1:6 "),
    Malformed("name without an end", "{\"abc", "J1301 1:6 "),
    Malformed("escaped closing mark", "\"abc\\\"", "J1301 1:7 "),
    Malformed("line end in a string", "\"ab\nc\"", "J1302 1:4 "),
    Malformed("carriage return in a string", "\"\u{E9}\r\"", "J1302 1:3 "),
    Malformed("tab in a string", "[\"a\tb\"]", "J1302 1:4 /0"),
    Malformed("escape character in a string", "\"\u{1B}[2J\"", "J1302 1:2 "),
    Malformed("control character after an escape", "\"\\n\u{1}\"", "J1302 1:4 "),
    Malformed("unknown escape", "\"C:\\files\\x\"", "J1303 1:10 "),
    Malformed("escaped single quote", "\"\\'\"", "J1303 1:2 "),
    Malformed("escaped line end", "\"\\\n\"", "J1303 1:2 "),
    Malformed("capital U", "\"\\U0041\"", "J1303 1:2 "),
    Malformed("three digits", "\"\\u041\"", "J1304 1:2 "),
    Malformed("letters that are no digits", "\"\\u00zz\"", "J1304 1:2 "),
    Malformed("accented letter in the digits", "\"\\u0\u{E9}", "J1304 1:2 "),
    Malformed("end before the digits", "\"\u{E9}\\u", "J1301 1:5 "),
    Malformed("sign in the digits", "\"\\u+041\"", "J1304 1:2 "),
    Malformed("end in the digits", "\"\\u00", "J1301 1:6 "),
    Malformed("high half alone", "\"\\ud83d\"", "J1305 1:2 "),
    Malformed("low half alone", "\"a\\ude00\"", "J1305 1:3 "),
    Malformed("halves in the wrong order", "\"\\ude00\\ud83d\"", "J1305 1:2 "),
    Malformed("high half before a letter", "\"\\ud83dx\"", "J1305 1:2 "),
    Malformed("high half twice", "\"\\ud83d\\ud83d\\ude00\"", "J1305 1:2 "),
    Malformed("high half and half an escape", "\"\\ud83d\\u", "J1305 1:2 "),
    Malformed("half in a name", "{\"\\ud800\":1}", "J1305 1:3 "),
  ]

  static let arrays = [
    Malformed("array without an end", "[1,2", "J1405 1:5 "),
    Malformed("array that ends after a comma", "[1,", "J1405 1:4 /1"),
    Malformed("open bracket alone", "[", "J1405 1:2 /0"),
    Malformed("inner array without an end", "[1,\n [2", "J1405 2:4 /1"),
    Malformed("trailing comma", "[1,2,]", "J1401 1:6 "),
    Malformed("trailing comma on another line", "[1\n,\n]", "J1401 3:1 "),
    Malformed("missing comma", "[1 2]", "J1402 1:4 "),
    Malformed("missing comma between arrays", "[[] []]", "J1402 1:5 "),
    Malformed("missing comma on the next line", "[\"a\"\n\"b\"]", "J1402 2:1 "),
    Malformed("colon in an array", "[\"a\":1]", "J1101 1:5 "),
    Malformed("comma first", "[,1]", "J1105 1:2 /0"),
    Malformed("two commas", "[1,,2]", "J1105 1:4 /1"),
    Malformed("closed like an object", "[1}", "J1407 1:3 "),
    Malformed("closed like an object when empty", "[}", "J1407 1:2 /0"),
    Malformed("closed like an object after a comma", "[1,}", "J1407 1:4 /1"),
    Malformed("semicolon between entries", "[1;2]", "J1101 1:3 "),
  ]

  static let objects = [
    Malformed("object without an end", "{\"a\":1", "J1406 1:7 "),
    Malformed("object that ends after a name", "{\"a\"", "J1406 1:5 /a"),
    Malformed("object that ends after a colon", "{\"a\":", "J1406 1:6 /a"),
    Malformed("object that ends after a comma", "{\"a\":1,", "J1406 1:8 "),
    Malformed("open brace alone", " {", "J1406 1:3 "),
    Malformed("trailing comma in an object", "{\"a\":1,}", "J1401 1:8 "),
    Malformed("missing comma in an object", "{\"a\":1 \"b\":2}", "J1402 1:8 "),
    Malformed("missing colon", "{\"a\" 1}", "J1403 1:6 /a"),
    Malformed("equals sign", "{\"a\"=1}", "J1403 1:5 /a"),
    Malformed("a name alone", "{\"a\"}", "J1403 1:5 /a"),
    Malformed("a comma after a name", "{\"a\",\"b\"}", "J1403 1:5 /a"),
    Malformed("unquoted name", "{a:1}", "J1404 1:2 "),
    Malformed("number as a name", "{1:1}", "J1404 1:2 "),
    Malformed("accented name", "{\u{E9}:1}", "J1404 1:2 "),
    Malformed("name in single quotes", "{'a':1}", "J1103 1:2 "),
    Malformed("no value", "{\"a\":}", "J1105 1:6 /a"),
    Malformed("no value before a comma", "{\"a\":,\"b\":1}", "J1105 1:6 /a"),
    Malformed("no name", "{:1}", "J1105 1:2 "),
    Malformed("comma first in an object", "{,}", "J1105 1:2 "),
    Malformed("two commas in an object", "{\"a\":1,,}", "J1105 1:8 "),
    Malformed("two colons", "{\"a\"::1}", "J1105 1:6 /a"),
    Malformed("closed like an array", "{\"a\":1]", "J1407 1:7 "),
    Malformed("closed like an array when empty", "{]", "J1407 1:2 "),
    Malformed("closed like an array after a colon", "{\"a\":]", "J1407 1:6 /a"),
    Malformed("an object as a name", "{{}:1}", "J1101 1:2 "),
    Malformed("repeated name", "{\"a\":1,\"a\":1}", "J1408 1:8 /a"),
    Malformed("repeated name in other escapes", "{\"a/\":1,\"\\u0061\\/\":2}", "J1408 1:9 /a~1"),
    Malformed("repeated empty name", "{\"\":1,\"\":2}", "J1408 1:7 /"),
  ]

  static let places = [
    Malformed("deep inside", "{\"a\":[0,{\"b/c\":[1 2]}]}", "J1402 1:19 /a/1/b~1c"),
    Malformed("after characters of several bytes", "[\"\u{1F600}\u{E9}\" 1]", "J1402 1:7 "),
    Malformed("after LF", "[1,\n\n x]", "J1101 3:2 /1"),
    Malformed("after CRLF", "[1,\r\n\r\n x]", "J1101 3:2 /1"),
    Malformed("after CR", "[1,\r\r x]", "J1101 3:2 /1"),
    Malformed("after all line ends", "[\n\r\n\r\n\n\r x]", "J1101 6:2 /0"),
    Malformed("a combining accent is a column", "[\"e\u{301}\" 1]", "J1402 1:7 "),
  ]

  @Test func `all repeated names are reported, with their first use`() {
    let document = "{\"a\":1,\n\"b\":{\"c\":1,\"c\":2},\n\"a\":3,\"a\":4}"
    let found = findings(document)
    #expect(found.map(\.summary) == ["J1408 2:12 /b/c", "J1408 3:1 /a", "J1408 3:7 /a"])
    #expect(found.last?.message.contains("line 1, column 2") == true)
  }

  @Test(arguments: [
    ("{\"a\": [1,\n \"b", "string that begins at line 2, column 2"),
    ("{\"a\": [1,\n 2", "array that begins at line 1, column 7"),
    ("{\"a\": 1,\n ", "object that begins at line 1, column 1"),
    ("[\n1,\n]", "comma at line 2, column 2"),
    ("{\"a\":\n[1}", "array that begins at line 2, column 1"),
    ("[\"a\n\"]", "string that begins at line 1, column 2"),
  ])
  func `a message says where the other half stands`(document: String, says: String) {
    #expect(findings(document).first?.message.contains(says) == true)
  }

  @Test func `repeated names are reported before the fault that stops reading`() {
    #expect(findings("{\"a\":1,\"a\":2,}").map(\.summary) == ["J1408 1:8 /a", "J1401 1:14 "])
  }

  @Test func `every code of the family is raised by a test and has a page`() {
    let tables = Self.words + Self.numbers + Self.strings + Self.arrays + Self.objects
    let inTables = tables.compactMap { $0.summary.split(separator: " ").first.map(String.init) }
    let elsewhere = (1002...1009).map { "J\($0)" }
    #expect(Set(DiagnosticCode.jsonCodes.map(\.id)) == Set(inTables + elsewhere))
    #expect(DiagnosticCode.jsonCodes.map(\.id) == DiagnosticCode.jsonCodes.map(\.id).sorted())
    for code in DiagnosticCode.jsonCodes {
      #expect(code.explanation.hasSuffix(".") && code.explanation.count > 40)
      #expect(!code.summary.hasSuffix("."))
    }
  }

  @Test(arguments: [
    "[\"Secret\" \"Hidden\"]", "[Secret]", "{Secret:1}", "[99471x]", "[099471]", "[99471 99471]",
    "\"Secret", "\"Secret\\q\"", "[1e99471]", "{\"a\" 99471}", "[true Secret]", "-Secret",
  ])
  func `a message never shows what stands in the document`(document: String) throws {
    let finding = try #require(findings(document).first)
    let said = finding.message + (finding.expected ?? "") + (finding.help ?? "")
    for secret in ["Secret", "Hidden", "99471"] { #expect(!said.contains(secret)) }
  }
}
