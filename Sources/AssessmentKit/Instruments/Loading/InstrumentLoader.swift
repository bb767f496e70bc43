/// An instrument that passed every check, with what deserves a look in it.
public struct LoadedInstrument: Sendable {
  /// The instrument.
  public let instrument: Instrument

  /// Warnings and notes in the order of the document; never an error.
  public let findings: [Finding]

  /// The document as it was parsed.
  public let document: JSONNode
}

/// Reads an instrument from the bytes of its document.
public enum InstrumentLoader {
  /// What the parser accepts: deep enough for 32 conditions in each other, two levels each.
  static let limits = JSONLimits(depth: 128)

  /// Parses, decodes and checks a document.
  ///
  /// A document is refused at the first stage that finds an error, with all errors of that stage:
  /// the text as JSON (family J), the shape of each part (family F), then how the parts fit
  /// together (family I).
  ///
  /// - Parameters:
  ///   - bytes: the whole document in UTF-8, without a byte order mark.
  ///   - file: the file as the user named it, for the places of findings.
  /// - Returns: the instrument with its warnings and notes.
  /// - Throws: all findings, at least one of them an error, in the order of the document.
  public static func load(_ bytes: [UInt8], file: String?) throws(Refused) -> LoadedInstrument {
    do throws(Refused) {
      let document = try JSONParser.parse(bytes, file: file, limits: limits)
      let instrument = try InstrumentDecoder(document).instrument()
      let findings = InstrumentChecks.findings(of: instrument).map { placed($0, in: document) }
      if findings.contains(where: { $0.severity == .error }) { throw Refused(findings) }
      return LoadedInstrument(
        instrument: instrument,
        findings: ordered(findings, file),
        document: document
      )
    } catch {
      throw Refused(ordered(error.findings, file))
    }
  }

  /// A finding with the position of the very part that its pointer leads to.
  private static func placed(_ finding: Finding, in document: JSONNode) -> Finding {
    var finding = finding
    if let pointer = finding.place.pointer.flatMap({ JSONPointer($0) }) {
      finding.place.position = document.at(pointer)?.position ?? finding.place.position
    }
    return finding
  }

  /// The findings in the order of the document, with the file in every place.
  ///
  /// Findings without a position come first; of two at one position the earlier made one.
  private static func ordered(_ findings: [Finding], _ file: String?) -> [Finding] {
    let top = TextPosition(line: 0, column: 0)
    let ranked = findings.enumerated().sorted { left, right in
      let positions = (left.element.place.position ?? top, right.element.place.position ?? top)
      return positions.0 == positions.1 ? left.offset < right.offset : positions.0 < positions.1
    }
    return ranked.map { _, finding in
      var finding = finding
      finding.place.file = finding.place.file ?? file
      return finding
    }
  }
}
