import Foundation
import Testing

@testable import assess

/// Checks what the table declares, in the real table and in the fixture.
@Suite struct CommandTableTests {
  static let tables = [CommandTable.standard, FixtureTable.table]

  @Test func `no two commands have the same words`() {
    for table in Self.tables {
      #expect(Set(table.commands.map(\.path)).count == table.commands.count)
    }
  }

  @Test func `a command of two words has a family, and no family is also a command`() {
    for table in Self.tables {
      for command in table.commands {
        #expect((1...2).contains(command.path.count), "\(command.name)")
        if command.path.count == 2 { #expect(table.family(command.path[0]) != nil) }
      }
      for family in table.families {
        #expect(table.command([family.name]) == nil)
        #expect(!table.members(of: family).isEmpty)
      }
    }
  }

  @Test func `a topic is never hidden by a command`() {
    for table in Self.tables {
      let taken = table.firstWords + ["codes"]
      #expect(table.topics.allSatisfy { !taken.contains($0.name) })
    }
  }

  @Test func `the names of options are unique and plain`() {
    for table in Self.tables {
      for command in table.commands {
        let options = table.options(of: command)
        #expect(Set(options.map(\.long)).count == options.count, "\(command.name)")
        let shorts = options.compactMap(\.short)
        #expect(Set(shorts).count == shorts.count, "\(command.name)")
        #expect(options.allSatisfy { $0.long.wholeMatch(of: /[a-z][a-z-]*/) != nil })
      }
    }
  }

  @Test func `a default is one of the choices`() {
    for option in Self.tables.flatMap({ $0.commands.flatMap(\.options) + $0.globals }) {
      guard let value = option.defaultValue else { continue }
      let choices = option.valueKind?.choices ?? []
      #expect(choices.isEmpty || choices.contains(value), "--\(option.long)")
      if case .integer(let range) = option.kind {
        #expect(Int(value).map(range.contains) == true, "--\(option.long)")
      }
    }
  }

  @Test func `optional operands come last and only the last repeats`() {
    for command in Self.tables.flatMap(\.commands) {
      #expect(!command.operands.dropLast().contains { $0.repeats }, "\(command.name)")
      let optional = command.operands.map(\.optional)
      #expect(optional == optional.sorted { !$0 && $1 }, "\(command.name)")
    }
  }

  @Test func `an environment variable of an option is in the list that is read`() {
    for table in Self.tables {
      let known = table.environment.map(\.name)
      #expect(known == known.sorted())
      for option in table.commands.flatMap(\.options) + table.globals {
        if let name = option.environment { #expect(known.contains(name)) }
      }
    }
  }

  @Test func `summaries are one line without a full stop, help is sentences`() {
    for table in Self.tables {
      let summaries =
        table.commands.map(\.summary) + table.families.map(\.summary) + table.topics.map(\.summary)
      for summary in summaries {
        #expect(!summary.isEmpty && !summary.hasSuffix(".") && summary.count <= 60, "\(summary)")
      }
      let helps =
        table.commands.flatMap { $0.options.map(\.help) + $0.operands.map(\.help) }
        + table.globals.map(\.help) + table.environment.map(\.help)
      for help in helps { #expect(help.hasSuffix("."), "\(help)") }
    }
  }

  @Test func `every example is a line that parses`() throws {
    for table in Self.tables {
      for command in table.commands {
        #expect(!command.examples.isEmpty, "\(command.name)")
        for example in command.examples {
          let lines = example.command.matches(of: /(?:^|<\(|\| )assess ([^|>)]*)/)
          let commands = try lines.map { line in
            try ArgumentParser(table).parse(TextWrap.shellWords(String(line.output.1))).command.name
          }
          #expect(commands.contains(command.name), "\(example.command)")
        }
      }
    }
  }

  @Test func `every see also leads somewhere`() {
    for table in Self.tables {
      for subject in table.commands.flatMap(\.seeAlso) {
        #expect(HelpSubject.find(subject, in: table) != nil, "\(subject)")
      }
    }
  }

  /// Reads the source of each command, so that a slip in a name is found without running it.
  @Test func `a command asks only for names that it declares`() throws {
    let lookup = /arguments\.(flag|value|values|integer|operands?)\(\s*"([^"]+)"\s*\)/
    var found = 0
    for command in CommandTable.standard.commands {
      let source = try source(named: command.file)
      for match in source.matches(of: lookup) {
        let (kind, name) = (String(match.output.1), String(match.output.2))
        let declared = CommandTable.standard.commands.filter { $0.file == command.file }
        #expect(declared.contains { declares($0, kind, name) }, "\(command.file): \(name)")
        found += 1
      }
    }
    #expect(found >= 3)
  }

  /// A variable that is not in the list is never read, so asking for it would find nothing.
  @Test func `the program asks only for environment variables in the list`() throws {
    let lookup = /(?:environment\[|filled\()"([A-Z_]+)"/
    let folder = Snapshot.root.appending(path: "Sources/assess")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let known = CommandTable.standard.environment.map(\.name)
    var found = 0
    for case let file as URL in try #require(files) where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: lookup) {
        #expect(known.contains(String(match.output.1)), "\(file.lastPathComponent)")
        found += 1
      }
    }
    #expect(found >= 5)
  }

  private func source(named fileID: String) throws -> String {
    let folder = Snapshot.root.appending(path: "Sources/assess")
    let name = fileID.split(separator: "/").last.map(String.init) ?? fileID
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let file = files?.compactMap { $0 as? URL }.first { $0.lastPathComponent == name }
    return try String(contentsOf: try #require(file), encoding: .utf8)
  }

  private func declares(_ command: CommandSpec, _ lookup: String, _ name: String) -> Bool {
    if lookup.hasPrefix("operand") { return command.operands.contains { $0.name == name } }
    let option = (command.options + GlobalOptions.all).first { $0.long == name }
    switch (lookup, option?.kind) {
    case ("flag", .flag), ("value", .value), ("value", .integer): return true
    case ("values", .repeated), ("integer", .integer): return true
    default: return false
    }
  }
}
