import Foundation
import Testing

@testable import assess

/// What only the real process can show, through the program that was built beside the tests.
@Suite(.enabled(if: BuiltProgram.path != nil && Tool.find("bash") != nil, "no program or no bash"))
struct BinaryTests {
  private func bash(_ script: String) throws -> Tool.Outcome {
    let start = "assess='\(try #require(BuiltProgram.path))'\n"
    return try Tool.run("bash", ["--norc", "-c", start + script])
  }

  @Test func `it runs and shows its version`() throws {
    let outcome = try bash("\"$assess\" version --json")
    #expect(outcome.status == 0)
    #expect(outcome.out.hasPrefix(#"{"assess":"0.1.0","#))
  }

  @Test func `a wrong line ends with 64`() throws {
    let outcome = try bash("\"$assess\" vershun")
    #expect(outcome.status == 64)
    #expect(outcome.out.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full"))
  func `a full disk ends with 74`() throws {
    let outcome = try bash("\"$assess\" help > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.err == "assess: cannot write the output: the disk is full\n")
  }

  @Test func `a closed output ends with 74`() throws {
    let outcome = try bash("\"$assess\" help >&-")
    #expect(outcome.status == 74)
    #expect(outcome.err == "assess: cannot write the output: the stream is closed\n")
  }

  /// The reader has gone before anything is written: the pipe's only reader is closed first.
  @Test func `a pipe without a reader ends with 0 and in silence`() throws {
    let outcome = try bash(
      """
      mkfifo pipe
      exec 3<>pipe 4>pipe 3>&-
      "$assess" man >&4
      """
    )
    #expect(outcome.status == 0)
    #expect(outcome.err.isEmpty)
  }

  @Test(.enabled(if: Tool.find("script") != nil, "script is not installed"))
  func `on a terminal it starts itself again exactly once, without the crash screen`() throws {
    let line = "env -u SWIFT_BACKTRACE LD_DEBUG=files \(try #require(BuiltProgram.path)) version"
    let starts = try count("transferring control", in: line)
    #expect(starts == 2)
  }

  @Test(.enabled(if: Tool.find("script") != nil, "script is not installed"))
  func `a choice of the user for the crash screen is kept`() throws {
    let line =
      "env SWIFT_BACKTRACE=enable=no LD_DEBUG=files \(try #require(BuiltProgram.path)) version"
    #expect(try count("transferring control", in: line) == 1)
  }

  private func count(_ text: String, in line: String) throws -> Int {
    let outcome = try bash("script -qec '\(line)' /dev/null 2>&1")
    #expect(outcome.status == 0)
    return outcome.out.split(whereSeparator: \.isNewline).count { $0.contains(text) }
  }
}
