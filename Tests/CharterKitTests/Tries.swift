import Foundation

/// How often a campaign tries: a part of it in every run, all of it in the long one.
func tries(_ all: Int) -> Int {
  ProcessInfo.processInfo.environment["CHARTER_LONG"] == nil ? max(1, all / 50) : all
}
