import GateProtocol

/// The program that speaks HTTP for `charter preview` and `charter edit`.
@main
enum CharterGate {
  static func main() {}
}
