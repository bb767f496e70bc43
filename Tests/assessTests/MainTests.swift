import Testing

@testable import assess

@Suite struct MainTests {}
