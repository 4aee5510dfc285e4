# Header-only packages have no architecture: everything goes to include/ and share/.
include(CMakePackageConfigHelpers)

install(DIRECTORY include/lede DESTINATION include FILES_MATCHING PATTERN "*.hpp")
install(FILES LICENSE DESTINATION share/licenses/lede)
install(TARGETS lede EXPORT lede_targets)
install(EXPORT lede_targets NAMESPACE lede:: FILE ledeTargets.cmake DESTINATION "${LEDE_CMAKEDIR}")

configure_package_config_file(cmake/ledeConfig.cmake.in "${CMAKE_CURRENT_BINARY_DIR}/ledeConfig.cmake"
    INSTALL_DESTINATION "${LEDE_CMAKEDIR}" NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/ledeConfigVersion.cmake"
    COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/ledeConfig.cmake" "${CMAKE_CURRENT_BINARY_DIR}/ledeConfigVersion.cmake"
    DESTINATION "${LEDE_CMAKEDIR}")

configure_file(cmake/lede.pc.in "${CMAKE_CURRENT_BINARY_DIR}/lede.pc" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/lede.pc" DESTINATION share/pkgconfig)
