# Finds the Boost headers, by Boost's own configuration, else by CMake's module: an unpacked Boost has no configuration.
# In the source tree and in the installed package alike; who includes it asks for the target Boost::headers.
find_package(Boost 1.74 QUIET CONFIG COMPONENTS headers)
if(NOT TARGET Boost::headers)
    if(POLICY CMP0167)
        cmake_policy(SET CMP0167 OLD) # the module is asked for on purpose
    endif()
    find_package(Boost 1.74 QUIET MODULE)
endif()
