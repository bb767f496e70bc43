import AssessmentKit

/// Section 9: indexes.
extension NaiveForm {
  /// One side of an index, `nil` where none of a non-empty list applies.
  private struct Side {
    var value: Fraction?
    var ends: Ends?
    var mayNotApply = false
  }

  func read(_ index: Index) -> NaiveReading {
    let items = Set((index.add + index.subtract).flatMap { instrument.itemsRead(result: $0.id) })
    var reading = NaiveReading()
    reading.expected = items.count
    reading.applicable = items.filter { !item($0).isRemoved }.count
    reading.answered = items.filter { item($0).answer != nil }.count
    let (add, subtract) = (side(index.add), side(index.subtract))
    reading.applies = add != nil && subtract != nil
    guard let add, let subtract else { return reading }
    reading.mayNotApply = add.mayNotApply || subtract.mayNotApply
    reading.ends = add.ends.flatMap { left in subtract.ends.map { .corners(left, $0, -) } }
    let value = add.value.flatMap { left in subtract.value.map { left - $0 } }
    if reading.answered == 0 {
      reading.status = .unanswered
    } else {
      reading.status = value == nil ? .notScorable : .complete
      reading.value = value
    }
    return reading
  }

  private func side(_ list: [Reference]) -> Side? {
    let scales = list.compactMap { instrument.scale[$0.id] }.filter { reading($0.id).applies }
    if list.isEmpty { return Side(value: .zero, ends: Ends(at: .zero)) }
    if scales.isEmpty { return nil }
    let points = scales.map(pointsRange)
    var side = Side(mayNotApply: scales.allSatisfy { reading($0.id).mayNotApply })
    let isCertain = scales.allSatisfy { hasCertainBand($0) }
    let known = points.compactMap(\.self)
    guard known.count == scales.count else { return side }
    if isCertain { side.value = scaled(known.map(\.low), list.count) }
    side.ends = sideEnds(zip(scales, known).map { (reading($0.id).mayNotApply, $1) }, list.count)
    return side
  }

  /// Every way in which the scales that may not apply do or do not.
  private func sideEnds(_ scales: [(mayNotApply: Bool, points: Ends)], _ planned: Int) -> Ends? {
    let ways = scales.reduce([[Ends]()]) { ways, scale in
      let with = ways.map { $0 + [scale.points] }
      return scale.mayNotApply ? ways + with : with
    }
    let results = ways.filter { !$0.isEmpty }.flatMap { way in
      [scaled(way.map(\.low), planned), scaled(way.map(\.high), planned)]
    }
    return Ends(of: results)
  }

  private func scaled(_ points: [Fraction], _ planned: Int) -> Fraction {
    let share = Fraction(Int128(planned), over: Int128(points.count))
    return (points.sum() * share).rounded(digits: 0, .halfAwayFromZero)
  }

  private func hasCertainBand(_ scale: Scale) -> Bool {
    let reading = reading(scale.id)
    guard !reading.mayNotApply, let ends = reading.ends, let bands = scale.bands else {
      return false
    }
    return bands.position(of: ends.low) == bands.position(of: ends.high)
  }

  /// The smallest and largest points of the bands that the ends of a scale touch.
  private func pointsRange(_ scale: Scale) -> Ends? { Ends(of: touchedPoints(scale)) }

  /// The points of all bands that the ends of a scale touch, from low to high.
  private func touchedPoints(_ scale: Scale) -> [Fraction] {
    guard let ends = reading(scale.id).ends, let bands = scale.bands else { return [] }
    let touched = bands.bands[bands.position(of: ends.low)...bands.position(of: ends.high)]
    return touched.compactMap { $0.points.map { Fraction($0) } }
  }

  /// Whether the points of the bands that some scale touches rise and fall: bands read like a
  /// table, so that a band in the middle need not be reached.
  func touchesUnorderedPoints(_ index: Index) -> Bool {
    (index.add + index.subtract).compactMap { instrument.scale[$0.id] }.contains { scale in
      let points = touchedPoints(scale)
      return points != points.sorted() && points != points.sorted(by: >)
    }
  }
}

extension BandSet {
  /// The band with the greatest `from` not above a number; the first for a number below all.
  func position(of number: Fraction) -> Int {
    bands.lastIndex { Fraction($0.from) <= number } ?? 0
  }
}
