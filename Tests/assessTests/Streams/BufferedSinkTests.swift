import Testing

@testable import assess

@Suite struct BufferedSinkTests {
  @Test func `small writes wait for the limit`() throws {
    let target = MemorySink()
    let sink = BufferedSink(target, limit: 4)
    try sink.write("abc")
    #expect(target.text.isEmpty)
    try sink.write("d")
    #expect(target.text == "abcd")
  }

  @Test func `without a limit everything goes straight on`() throws {
    let target = MemorySink()
    try BufferedSink(target, limit: 0).write("a")
    #expect(target.text == "a")
  }

  @Test func `flush hands on the rest once`() throws {
    let target = MemorySink()
    let sink = BufferedSink(target, limit: 100)
    try sink.write("abc")
    try sink.flush()
    try sink.flush()
    #expect(target.text == "abc")
    #expect(target.flushes == 1)
  }

  @Test func `after a failure nothing more is written`() {
    let target = MemorySink(failing: .failed(errno: 28), after: 2)
    let sink = BufferedSink(target, limit: 0)
    #expect(throws: OutputFault.failed(errno: 28)) { try sink.write("abc") }
    #expect(throws: OutputFault.failed(errno: 28)) { try sink.write("a") }
    #expect(throws: OutputFault.failed(errno: 28)) { try sink.flush() }
    #expect(target.text.isEmpty)
  }
}
