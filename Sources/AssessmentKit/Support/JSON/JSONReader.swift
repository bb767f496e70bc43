/// Reads one document, byte by byte, and knows at every byte where it stands.
///
/// The bytes are UTF-8 without byte 0, so 0 can stand for the end of the document. Line and column
/// are kept while reading: an array or object can only hold a line end in white space, and a
/// character of several bytes only in strings, so counting costs next to nothing.
struct JSONReader {
  /// An array or object that's still open.
  struct Container {
    let isObject: Bool
    let opening: TextPosition
    var closer: UInt8 { isObject ? ASCII.closeBrace : ASCII.closeBracket }
  }

  /// A step on the way to the value being read; made into text only for a finding.
  enum Step {
    case name(String)
    case index(Int)
  }

  let bytes: [UInt8]
  let file: String?
  let limits: JSONLimits

  /// The byte to be read next.
  var index = 0

  /// The arrays and objects that are open, outermost first.
  var containers: [Container] = []

  /// The way to the value being read.
  var path: [Step] = []

  /// Repeated names so far.
  var repeats: [Finding] = []

  /// Bytes on this line that continue a character, up to ``index``.
  var continuations = 0

  private var line = 1
  private var lineStart = 0
  private var values = 0

  init(bytes: [UInt8], file: String?, limits: JSONLimits) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
  }

  /// The byte to be read next, or 0 at the end of the document.
  var current: UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  /// The byte after the current one, or 0 when there's none.
  var following: UInt8 {
    index + 1 < bytes.count ? bytes[index + 1] : 0
  }

  /// Whether all bytes have been read.
  var isAtEnd: Bool {
    index >= bytes.count
  }

  /// Where the current byte stands.
  var position: TextPosition {
    TextPosition(line: line, column: index - lineStart - continuations + 1)
  }

  /// Goes past spaces, tabs and line ends.
  mutating func skipWhiteSpace() {
    while true {
      switch current {
      case ASCII.space, ASCII.tab:
        index += 1
      case ASCII.lineFeed:
        index += 1
        beginLine()
      case ASCII.carriageReturn:
        index += following == ASCII.lineFeed ? 2 : 1
        beginLine()
      default:
        return
      }
    }
  }

  private mutating func beginLine() {
    line += 1
    lineStart = index
    continuations = 0
  }

  /// Counts a value, and refuses the document when there are too many.
  mutating func countValue() throws(Refused) {
    values += 1
    guard values <= limits.nodes else { throw tooManyValues() }
  }

  /// Reads the whole document.
  mutating func document() throws(Refused) -> JSONNode {
    skipWhiteSpace()
    let node = try value()
    skipWhiteSpace()
    guard isAtEnd else { throw afterDocument() }
    guard repeats.isEmpty else { throw Refused(repeats) }
    return node
  }
}
