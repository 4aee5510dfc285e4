# Experimental: the C++20 module lede. Not installed; for who has lede in the tree.
if(CMAKE_VERSION VERSION_LESS 3.28)
    message(FATAL_ERROR "lede::module needs CMake 3.28 or newer.")
endif()
add_library(lede_module STATIC)
add_library(lede::module ALIAS lede_module)
set_target_properties(lede_module PROPERTIES CXX_SCAN_FOR_MODULES ON)
target_sources(lede_module PUBLIC FILE_SET CXX_MODULES
    BASE_DIRS "${CMAKE_CURRENT_SOURCE_DIR}/src" FILES "${CMAKE_CURRENT_SOURCE_DIR}/src/lede.cppm")
target_link_libraries(lede_module PUBLIC lede)
