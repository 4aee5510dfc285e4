from conan import ConanFile


class SystemBoost(ConanFile):
    """Stands in for Conan Center's boost in our test: the system's headers under the component's true name."""
    name = "boost"
    settings = "os", "arch", "compiler", "build_type"
    options = {"header_only": [True, False]}
    default_options = {"header_only": False}
    package_type = "header-library"

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "Boost")
        self.cpp_info.components["headers"].set_property("cmake_target_name", "Boost::headers")
        self.cpp_info.components["headers"].includedirs = ["/usr/include"]
        self.cpp_info.components["headers"].bindirs = self.cpp_info.components["headers"].libdirs = []
