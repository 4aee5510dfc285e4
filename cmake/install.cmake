# The headers have no architecture: all of theirs goes to include/ and share/. The component compiled has one: its library
# goes to lib/, and find_package then compares the pointers' size.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

install(DIRECTORY include/lede DESTINATION include FILES_MATCHING PATTERN "*.hpp")
install(FILES LICENSE DESTINATION share/licenses/lede)
install(TARGETS lede EXPORT lede_targets)
install(EXPORT lede_targets NAMESPACE lede:: FILE ledeTargets.cmake DESTINATION "${LEDE_CMAKEDIR}")

set(lede_independent ARCH_INDEPENDENT)
if(TARGET lede_compiled)
    if(LEDE_BUILD_COMPILED)
        set(lede_independent "")
        set(lede_asked_for "")
    else() # built for our own programs: installed by `cmake --install DIR --component compiled` alone
        set(lede_asked_for EXCLUDE_FROM_ALL)
    endif()
    install(TARGETS lede_compiled EXPORT lede_compiled_targets
        ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT compiled ${lede_asked_for})
    install(EXPORT lede_compiled_targets NAMESPACE lede:: FILE ledeCompiledTargets.cmake
        DESTINATION "${LEDE_CMAKEDIR}" COMPONENT compiled ${lede_asked_for})
endif()

configure_package_config_file(cmake/ledeConfig.cmake.in "${CMAKE_CURRENT_BINARY_DIR}/ledeConfig.cmake"
    INSTALL_DESTINATION "${LEDE_CMAKEDIR}" NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/ledeConfigVersion.cmake"
    COMPATIBILITY SameMinorVersion ${lede_independent})
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/ledeConfig.cmake" "${CMAKE_CURRENT_BINARY_DIR}/ledeConfigVersion.cmake"
    cmake/ledeBoost.cmake DESTINATION "${LEDE_CMAKEDIR}")

configure_file(cmake/lede.pc.in "${CMAKE_CURRENT_BINARY_DIR}/lede.pc" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/lede.pc" DESTINATION share/pkgconfig)
