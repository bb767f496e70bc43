/// Turns a parsed document into an ``Instrument``, or says all that is wrong with its shape.
///
/// Looks at each part alone. What must fit together (references, order, directions, bands) is
/// left to ``InstrumentChecks``.
struct InstrumentDecoder {
  /// The format number that this version reads.
  static let format = 1

  private static let mostItems = 2000
  private static let mostScales = 500
  private static let mostValues = 500

  private let document: JSONNode
  private let log = ShapeLog()

  /// Starts with a parsed document.
  init(_ document: JSONNode) {
    self.document = document
  }

  /// Reads the document.
  ///
  /// - Returns: the instrument; findings carry places without a file.
  /// - Throws: every fault of shape that was found.
  func instrument() throws(Refused) -> Instrument {
    let value = DocumentValue(document: document, log: log)
    try refuseOtherFormats(value)
    let reader = ValueReader<Decoded>.object("an instrument") { Decoded($0) }
    guard let decoded = reader.read(value), log.findings.isEmpty else {
      throw Refused(log.findings)
    }
    return Instrument(decoded, InstrumentDigests(of: document))
  }

  /// A document of another format is not looked at further: its rules may differ.
  private func refuseOtherFormats(_ value: DocumentValue) throws(Refused) {
    guard let member = document.members?.first(where: { $0.name == "format" }),
      let number = member.value.number?.integer, number != Self.format
    else { return }
    let isNewer = number > Self.format
    value.member(member).report(
      .unknownFormat,
      "is \(number), and this version reads format \(Self.format)",
      expected: "\(Self.format)",
      help: isNewer
        ? "the document was made for a newer version of this tool; install that one"
        : "write \(Self.format), and read the page on the format"
    )
    throw Refused(log.findings)
  }

}

extension InstrumentDecoder {
  /// All members of a document.
  fileprivate struct Decoded {
    let header: Header
    let parts: Parts
    let extras: Extras

    init?(_ object: ObjectReader) {
      _ = object.need("format", .whole(format...format))
      let header = Header(object)
      let parts = Parts(object)
      let extras = Extras(object)
      guard let header, let parts else { return nil }
      (self.header, self.parts, self.extras) = (header, parts, extras)
    }
  }

  /// What the document is.
  fileprivate struct Header {
    let id: String
    let version: SemanticVersion
    let title: LocalizedText
    let languages: [Language]
    let about: About
    let sources: [Source]

    init?(_ object: ObjectReader) {
      let id = object.need("id", .text(.instrumentID))
      let version = object.need("version", .version)
      let title = object.need("title", .text)
      let languages = object.need("languages", .list(of: .language, atLeast: 1))
      let about = object.need("about", .about)
      let sources = object.need("sources", .list(of: .source, atLeast: 1))
      guard let id, let version, let title, let languages, let about, let sources else {
        return nil
      }
      (self.id, self.version, self.title) = (id, version, title)
      (self.languages, self.about, self.sources) = (languages, about, sources)
    }
  }

  /// The lists that every document has.
  fileprivate struct Parts {
    let responseSets: [ResponseSet]
    let sections: [Section]
    let scales: [Scale]

    init?(_ object: ObjectReader) {
      let responseSets = object.need("responseSets", .list(of: .responseSet))
      let sections = object.need("sections", .list(of: .section, atLeast: 1))
      let scales = object.need("scales", .list(of: .scale, atMost: mostScales))
      guard let responseSets, let sections, let scales else { return nil }
      Self.refuseTooManyItems(sections, object)
      (self.responseSets, self.sections, self.scales) = (responseSets, sections, scales)
    }

    private static func refuseTooManyItems(_ sections: [Section], _ object: ObjectReader) {
      let count = sections.reduce(0) { $0 + $1.items.count }
      guard count > mostItems else { return }
      object.value.report(
        .tooManyEntries,
        "has \(count) items",
        expected: "at most \(mostItems) items"
      )
    }
  }

  /// The members that a document may leave out.
  fileprivate struct Extras {
    let opening: LocalizedText?
    let closing: LocalizedText?
    let missingCodes: [MissingCode]
    let facts: [Fact]
    let values: [DerivedValue]
    let flags: [Flag]
    let constraints: [Constraint]
    let completeWhen: Condition?
    let profiles: [Profile]
    let prompts: [Prompt]
    let offers: [SupportOffer]
    let checkpoints: Checkpoints?
    let glossary: [GlossaryEntry]

    init(_ object: ObjectReader) {
      opening = object.take("opening", .text)
      closing = object.take("closing", .text)
      missingCodes = object.take("missingCodes", .missingCodes) ?? []
      facts = object.take("facts", .list(of: .fact)) ?? []
      values = object.take("values", .list(of: .derivedValue, atMost: mostValues)) ?? []
      flags = object.take("flags", .list(of: .namedFlag)) ?? []
      constraints = object.take("constraints", .list(of: .constraint)) ?? []
      completeWhen = object.take("completeWhen", .condition())
      profiles = object.take("profiles", .list(of: .profile)) ?? []
      prompts = object.take("prompts", .list(of: .prompt)) ?? []
      offers = object.take("offers", .list(of: .offer)) ?? []
      checkpoints = object.take("checkpoints", .checkpoints)
      glossary = object.take("glossary", .list(of: .glossaryEntry)) ?? []
    }
  }
}

extension Instrument {
  fileprivate init(_ decoded: InstrumentDecoder.Decoded, _ digests: InstrumentDigests) {
    let (header, parts, extras) = (decoded.header, decoded.parts, decoded.extras)
    self.init(
      id: header.id,
      version: header.version,
      title: header.title,
      languages: header.languages,
      about: header.about,
      sources: header.sources,
      opening: extras.opening,
      closing: extras.closing,
      missingCodes: extras.missingCodes,
      facts: extras.facts,
      responseSets: parts.responseSets,
      sections: parts.sections,
      scales: parts.scales,
      values: extras.values,
      flags: extras.flags,
      constraints: extras.constraints,
      completeWhen: extras.completeWhen,
      profiles: extras.profiles,
      prompts: extras.prompts,
      offers: extras.offers,
      checkpoints: extras.checkpoints,
      glossary: extras.glossary,
      digest: digests.instrument,
      scoringDigest: digests.scoring
    )
  }
}
