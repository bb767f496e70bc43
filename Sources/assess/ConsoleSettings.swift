/// What the environment says about the terminal.
struct ConsoleSettings {
  /// The narrowest and the widest text that is written.
  static let widths = 40...120

  private let environment: [String: String]

  init(_ environment: [String: String]) {
    self.environment = environment
  }

  /// Colour is off when `NO_COLOR` is set and not empty, and when `TERM` is `dumb`.
  var colourAllowed: Bool {
    filled("NO_COLOR") == nil && filled("TERM") != "dumb"
  }

  /// Only ASCII is written when the locale is known and is not UTF-8.
  ///
  /// The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set and not empty decides. When none
  /// is, UTF-8 is written: the output is then read by a program more often than by a person.
  var ascii: Bool {
    let locale = filled("LC_ALL") ?? filled("LC_CTYPE") ?? filled("LANG")
    guard let name = locale?.lowercased() else { return false }
    return !(name.hasSuffix("utf-8") || name.hasSuffix("utf8"))
  }

  /// `COLUMNS` when it is a number, else the terminal's own width, else 80; from 40 to 120.
  func width(terminal: Int?) -> Int {
    let wanted = filled("COLUMNS").flatMap { Int($0) } ?? terminal ?? 80
    guard wanted > 0 else { return 80 }
    return min(max(wanted, Self.widths.lowerBound), Self.widths.upperBound)
  }

  private func filled(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
