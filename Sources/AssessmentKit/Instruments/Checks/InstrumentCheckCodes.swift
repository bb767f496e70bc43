extension DiagnosticCode {
  /// Every code of the checks on meaning (family I), in the order of their numbers.
  public static let instrumentChecks: [DiagnosticCode] = [
    .duplicateIdentifier, .reservedIdentifier, .columnClash, .sourceLanguageStatus,
    .duplicateLanguage, .sourceTextMissing, .undeclaredLanguage, .danglingReference,
    .referenceOfWrongKind, .unknownBand, .unusedSource, .duplicateCode, .duplicateBand,
    .missingCodeIsOption, .missingCodeIsNumber, .missingCodeNotAllowed, .refusalNotAllowed,
    .rangeIsNotThePoints, .limitsReversed, .stepDoesNotFit, .monthsDoNotRise, .circularValues,
    .showIfReadsLater, .sectionReadsLater, .constraintReadsValue, .testDoesNotFit,
    .unknownCodeInCondition, .literalDoesNotFit, .boundsReversed, .countOutOfReach,
    .testNeverTrue, .negationOfRemovable, .factIsNotNumber, .lookupTestDoesNotFit,
    .lookupTestCount, .meanMinimumOutOfReach, .itemTwiceInScale, .itemCannotBeScored,
    .numberWithoutGrid, .pointsMapIncomplete, .pointsMapUnknownCode, .rowsDoNotCover,
    .rowsOverlap, .countsUnknownCode,
    .combineMissing, .combineOutOfPlace, .reverseOutOfPlace, .reverseWithoutRange,
    .setWithoutPoints, .pointsOutOfPlace, .exclusiveWithoutMultiple,
    .minimumTooLarge, .asZeroOutOfPlace,
    .riskyRuleWithoutReason, .equalityFeedsScore, .directionAgainstPole, .directionMixed,
    .neutralItemScored, .pointsAllEqual, .bandUpsideDown, .bandsOverlap, .bandsOutOfOrder,
    .selectedTwice, .itemOutsideSections, .profileLeavesOut, .indexScaleTwice,
    .indexScaleWithoutPoints, .forbiddenIndex, .forbiddenTotal, .bandNeverReached,
    .valueWithoutBand, .bandEndNeverReached, .reachNotProved, .lookupRowsOverlap,
    .lookupRowMissing, .lookupRowUnused, .lookupRisesAndFalls, .divisorMayBeZero, .mayOverflow,
  ]
}
