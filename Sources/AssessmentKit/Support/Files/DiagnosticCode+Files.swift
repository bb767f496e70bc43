extension DiagnosticCode {
  /// A file or folder that does not exist.
  public static let fileNotFound = DiagnosticCode(
    "X6001",
    "the file or its folder does not exist",
    """
    Nothing was found at this path. A file to be read must exist; a file to be written is made, \
    but its folder is not. Paths that do not begin with / start at the folder in which the command \
    was given.
    """
  )

  /// A folder or a device where a file is needed.
  public static let fileNotOrdinary = DiagnosticCode(
    "X6002",
    "this is not an ordinary file",
    """
    The path leads to a folder, a device or a pipe, or through something that is not a folder. \
    Results are written to a new file that then takes the place of the old one, which only works \
    for ordinary files. To write to a pipe, leave the file out and write to standard output.
    """
  )

  /// A missing permission.
  public static let fileNotPermitted = DiagnosticCode(
    "X6003",
    "the permission is missing",
    """
    The operating system does not let you read or write here, or the disk can only be read. Choose \
    a folder of your own, or ask whoever owns this one.
    """
  )

  /// A file above the limit.
  public static let fileTooLarge = DiagnosticCode(
    "X6004",
    "the file is larger than is accepted",
    """
    Files that are read in one piece have a limit, so that a wrong file can't fill the memory. \
    Tables of answers are read in pieces and have none. Check that the path names the file that \
    you meant.
    """
  )

  /// No space left.
  public static let fileDiskFull = DiagnosticCode(
    "X6005",
    "the disk is full",
    """
    There was no space left, or no more space for this user. The old file, if there was one, has \
    not been touched and the unfinished one was removed. Free some space and run the command again.
    """
  )

  /// A pipe whose reader has gone.
  public static let fileReaderGone = DiagnosticCode(
    "X6006",
    "the program that was reading has stopped",
    """
    Output was sent to another program, which ended before it had read everything. That is usual \
    with programs such as head, which read only the beginning.
    """
  )

  /// Any other fault of the operating system.
  public static let fileSystem = DiagnosticCode(
    "X6007",
    "the operating system could not read or write",
    """
    The message says what the operating system reports. A disk that was taken out, a network that \
    is down and a damaged disk are the usual causes. Nothing was left half written.
    """
  )
}
