/// Scores chunks, one at a time, with storage of its own.
actor BatchWorker {
  private var scorer: ChunkScorer

  init(_ job: BatchJob) {
    scorer = ChunkScorer(job)
  }

  /// Scores a chunk.
  ///
  /// - Parameters:
  ///   - chunk: whole rows.
  ///   - spare: bytes that are no longer needed, whose memory is used for the output.
  /// - Returns: what became of the chunk.
  func score(_ chunk: CSVChunk, spare: [UInt8]) -> ChunkResult {
    scorer.score(chunk, spare: spare)
  }
}
