/// What became of one chunk.
struct ChunkResult: Sendable {
  var chunk: CSVChunk
  var output: [UInt8]
  var rejects: [UInt8] = []
  var rows: [BatchRow] = []
  /// What is wrong with rows.
  var tally = FindingTally()
  /// What is wrong with the file; rows after it are not scored.
  var faults = FindingTally()
  /// The first characters that look as if UTF-8 had been misread.
  var misread: Finding?
}

/// One row of a chunk.
struct BatchRow: Sendable {
  /// The hash of its id; `nil` for an id that can't be used or was made.
  var idHash: UInt64?
  /// The bytes of the row in its chunk.
  var bytes: Range<Int>
  /// Its line in the file.
  var line: Int
  /// Where its results end in the output of the chunk.
  var outputEnd = 0
  /// Where its refusal ends in the rejects of the chunk.
  var rejectEnd = 0
  var isScored = false
  var isComplete = false
  /// Results with bands, and those with a certain one.
  var banded = 0
  var certain = 0
}
