import CFuzzer

// fuzz TARGET [OPTION…] [CORPUS…]: libFuzzer's arguments after the name of a target.
guard CommandLine.argc > 1, let target = Target(rawValue: CommandLine.arguments[1]) else {
  fatalError("usage: fuzz \(Target.allCases.map(\.rawValue).joined(separator: "|")) [OPTION…]")
}
var arguments = CommandLine.unsafeArgv
arguments[1] = arguments[0]
Target.current = target
let status = fuzz(
  { bytes, count in
    Target.current.take(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  }, CommandLine.argc - 1, arguments + 1)
guard status == 0 else { fatalError("libFuzzer ended with \(status)") }
