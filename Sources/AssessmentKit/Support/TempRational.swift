public enum RationalFault: Error { case overflow, divisionByZero }
public enum RoundingMode: String, Sendable, CaseIterable { case halfAwayFromZero, halfEven, floor, ceiling }
public struct Rational: Sendable, Hashable, Comparable {
  public let numerator: Int, denominator: Int
  public init(_ n: Int) { numerator = n; denominator = 1 }
  public init(numerator n: Int, denominator d: Int) throws(RationalFault) { self = try Self.make(Int128(n), Int128(d)) }
  static func make(_ n: Int128, _ d: Int128) throws(RationalFault) -> Rational {
    if d == 0 { throw .divisionByZero }
    var (a, b) = (n.magnitude, d.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let g = Int128(a)
    let s: Int128 = d < 0 ? -1 : 1
    guard let x = Int(exactly: s * n / g), let y = Int(exactly: s * d / g) else { throw .overflow }
    return Rational(x, y)
  }
  private init(_ n: Int, _ d: Int) { numerator = n; denominator = d }
  public func adding(_ o: Rational) throws(RationalFault) -> Rational { try Self.make(Int128(numerator) * Int128(o.denominator) + Int128(o.numerator) * Int128(denominator), Int128(denominator) * Int128(o.denominator)) }
  public func subtracting(_ o: Rational) throws(RationalFault) -> Rational { try Self.make(Int128(numerator) * Int128(o.denominator) - Int128(o.numerator) * Int128(denominator), Int128(denominator) * Int128(o.denominator)) }
  public func multiplied(by o: Rational) throws(RationalFault) -> Rational { try Self.make(Int128(numerator) * Int128(o.numerator), Int128(denominator) * Int128(o.denominator)) }
  public func divided(by o: Rational) throws(RationalFault) -> Rational { try Self.make(Int128(numerator) * Int128(o.denominator), Int128(denominator) * Int128(o.numerator)) }
  public static func < (l: Rational, r: Rational) -> Bool { Int128(l.numerator) * Int128(r.denominator) < Int128(r.numerator) * Int128(l.denominator) }
  public func rounded(digits: Int, mode: RoundingMode) throws(RationalFault) -> Rational { self }
  public init?(decimal: String) { guard let n = Int(decimal) else { return nil }; self.init(n) }
  public var exactText: String { "\(numerator)/\(denominator)" }
  public func decimalText(digits: Int) -> String { exactText }
}
public struct CalendarDate: Equatable { public let daysSinceEpoch: Int; public init?(_ t: String) { nil } }
public struct PartialDate: Sendable, Hashable, CustomStringConvertible { public var first: CalendarDate { fatalError() }; public var last: CalendarDate { fatalError() }; public init?(_ t: String) { nil }; public var description: String { "" } }
public enum Suggestion { static func nearest(to: String, in: [String]) -> String? { nil } }
