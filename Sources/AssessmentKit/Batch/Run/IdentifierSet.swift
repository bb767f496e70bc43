/// The ids that were met, by a hash of 64 bits each, with the line where each was met first.
///
/// Takes 16 to 24 bytes for each id, 24 MB at most for a million. Two different ids of a million have
/// the same hash with a chance of 6 in 100 million; the later row would then be refused as a
/// repeat, and never be scored wrongly.
struct IdentifierSet {
  /// One of the tables, so that they don't all grow at the same time.
  fileprivate struct Shard {
    var hashes: [UInt64] = Array(repeating: 0, count: 16)
    var lines: [UInt32] = Array(repeating: 0, count: 16)
    var count = 0
  }

  private var shards = Array(repeating: Shard(), count: 32)

  /// How many ids there are.
  var count: Int { shards.reduce(0) { $0 + $1.count } }

  /// Adds an id; when it is there already, gives the line where it was met first.
  mutating func insert(_ hash: UInt64, line: Int) -> Int? {
    shards[Int(truncatingIfNeeded: hash) & 31].insert(hash | 32, UInt32(clamping: line))
  }
}

extension IdentifierSet.Shard {
  fileprivate mutating func insert(_ hash: UInt64, _ line: UInt32) -> Int? {
    let slot = slot(of: hash)
    if hashes[slot] == hash { return Int(lines[slot]) }
    put(hash, line, at: slot)
    if count * 4 > hashes.count * 3 { grow() }
    return nil
  }

  /// The place of a hash, or the free place where it belongs.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(hash.multipliedFullWidth(by: UInt64(hashes.count)).high)
    while hashes[slot] != 0, hashes[slot] != hash {
      slot = slot + 1 == hashes.count ? 0 : slot + 1
    }
    return slot
  }

  private mutating func put(_ hash: UInt64, _ line: UInt32, at slot: Int) {
    (hashes[slot], lines[slot]) = (hash, line)
    count += 1
  }

  private mutating func grow() {
    let (oldHashes, oldLines) = (hashes, lines)
    let size = hashes.count + hashes.count / 2
    hashes = Array(repeating: 0, count: size)
    lines = Array(repeating: 0, count: size)
    count = 0
    for (index, hash) in oldHashes.enumerated() where hash != 0 {
      put(hash, oldLines[index], at: slot(of: hash))
    }
  }
}

/// A hash of 64 bits that is the same on every machine, unlike the standard library's.
///
/// Source: FNV-1a (Fowler, Noll and Vo; RFC 9923), finished with the mixing steps of SplitMix64,
/// because the table uses the upper bits.
enum IdentifierHash {
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}
