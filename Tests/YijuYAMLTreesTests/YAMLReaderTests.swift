import Testing
import YijuDiagnostics
import YijuYAMLTrees

@Suite struct YAMLReaderTests {
}
